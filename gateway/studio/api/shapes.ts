// The shapes of the API under short names; all of them are generated from the OpenAPI document.
import type { components, paths } from "./schema";

type Schemas = components["schemas"];
export type Account = Schemas["Account"];
export type ApiKey = Schemas["ApiKey"];
export type Asset = Schemas["Asset"];
export type AuditEntry = Schemas["AuditEntry"];
export type Comparison = Schemas["Comparison"];
export type ComparisonQuote = Schemas["ComparisonQuote"];
export type Config = Schemas["ConfigAnswer"];
export type Delivery = Schemas["Delivery"];
export type Endpoint = Schemas["Endpoint"];
export type Entry = Schemas["Entry"];
export type Job = Schemas["Job"];
export type JobEvent = Schemas["JobEvent"];
export type Model = Schemas["ImageModel"];
export type Overview = Schemas["Overview"];
export type Pack = Schemas["Pack"];
export type Plugin = Schemas["Plugin"];
export type Preview = Schemas["Preview"];
export type Quote = Schemas["Quote"];
export type Shoot = Schemas["Shoot"];
export type Style = Schemas["Style"];
export type Tag = NonNullable<Schemas["UpdateAssetBody"]["tags"]>[number];
export type Tier = Schemas["Tier"]["name"];
export type Rendition = "original" | "web" | "mls" | "thumb";

export type Method = "get" | "post" | "put" | "patch" | "delete";
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends { [K in M]: { responses: unknown } } ? P : never;
}[keyof paths];

type Operation<P extends keyof paths, M extends Method> = paths[P] extends { [K in M]: infer O } ? O : never;
type Json<T> = T extends { content: { "application/json": infer J } } ? J : undefined;
type Good<R> = R extends { 200: infer A } ? A : R extends { 201: infer A } ? A : R extends { 202: infer A } ? A : R extends { 204: infer A } ? A : never;

/** What a call answers when it goes well. */
export type Answer<P extends keyof paths, M extends Method> = Operation<P, M> extends { responses: infer R } ? Json<Good<R>> : never;
/** The JSON that a call takes. */
type Sent<Wanted> = [Wanted] extends [never] ? never : Wanted extends { content: { "application/json": infer B } } ? B : never;
/** What an operation takes, also where it may be left out. */
export type Body<P extends keyof paths, M extends Method> = Operation<P, M> extends { requestBody?: infer Wanted } ? Sent<NonNullable<Wanted>> : never;
/** What may stand behind the question mark. */
export type Query<P extends keyof paths, M extends Method> = Operation<P, M> extends { parameters: { query?: infer Q } } ? Q : never;
