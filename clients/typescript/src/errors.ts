/** Anything that this client throws of its own accord. */
export class LusterError extends Error {
  override name = "LusterError";
}

/** The server could not be reached, or broke off. */
export class NoAnswer extends LusterError {
  override name = "NoAnswer";
}

/** A job ended without a result; its credits were given back. */
export class JobFailed extends LusterError {
  override name = "JobFailed";
  readonly jobId: string;
  readonly reason: string;
  constructor(message: string, jobId: string, reason: string) {
    super(message);
    this.jobId = jobId;
    this.reason = reason;
  }
}

/** A webhook message that does not come from Luster, was changed, or is too old. */
export class NotVerified extends LusterError {
  override name = "NotVerified";
}

/** The server said no. `reason` is one of a fixed tree; the message says what to do next. */
export class Problem extends LusterError {
  override name = "Problem";
  readonly status: number;
  readonly reason: string;
  readonly requestId: string;
  /** Which fields were wrong. */
  readonly errors: readonly { field: string; message: string }[];
  /** The whole problem: a reason's own fields, such as `required` and `balance`, stand beside the common ones. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(status: number, body: Record<string, unknown>, headers: Pick<Headers, "get">) {
    super(String(body["detail"] ?? body["title"] ?? `The server answered ${status}.`));
    this.status = status;
    this.reason = String(body["reason"] ?? "");
    this.requestId = String(body["request_id"] ?? headers.get("x-request-id") ?? "");
    this.errors = Array.isArray(body["errors"]) ? body["errors"] : [];
    this.body = body;
    const asked = headers.get("retry-after");
    this.retryAfter = asked !== null && /^\d+(\.\d+)?$/.test(asked) ? Number(asked) : undefined;
  }
}
