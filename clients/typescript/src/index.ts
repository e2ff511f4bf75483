/** The TypeScript client of Luster, for browsers, Node and React Native. */
export { Luster, Result } from "./client.ts";
export type { Answer, Asked, Asset, Job, JobEvent, OperationId, Photo, Settings, Wish } from "./client.ts";
export { JobFailed, LusterError, NoAnswer, NotVerified, Problem } from "./errors.ts";
export { verify as verifyWebhook } from "./webhooks.ts";
export type { Message as WebhookMessage } from "./webhooks.ts";
export type { components, operations } from "./schema.ts";
