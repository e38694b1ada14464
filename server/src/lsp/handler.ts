import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Where the server says what went wrong; an editor shows it in its output panel. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** An error as one string, with its stack where it has one. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The wrapper that every handler goes through: no request can end the server, none answers what was cancelled. */
export class Guard {
  constructor(private readonly log: Log) {}

  /**
   * Answers a request. A cancelled one gets the error LSP asks for, one that throws gets `empty` and a line in the log;
   * a `ResponseError` that `run` throws on purpose is passed on.
   */
  request<P, R>(name: string, empty: R, run: (params: P, token: CancellationToken) => R | Promise<R>) {
    return async (params: P, token: CancellationToken): Promise<R | ResponseError<never>> => {
      if (token.isCancellationRequested) return cancelled();
      try {
        const result = await run(params, token);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        if (error instanceof ResponseError) return new ResponseError<never>(error.code, error.message);
        this.log.error(`${name}: ${describe(error)}`);
        return empty;
      }
    };
  }

  /** Handles a notification, an event or a timer: what it throws is logged. */
  event<P extends unknown[]>(name: string, run: (...params: P) => void | Promise<void>): (...params: P) => void {
    return (...params) => {
      const failed = (error: unknown) => this.log.error(`${name}: ${describe(error)}`);
      try {
        run(...params)?.catch(failed);
      } catch (error) {
        failed(error);
      }
    };
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
}
