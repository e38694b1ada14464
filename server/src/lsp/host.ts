/** Undoes what returned it; calling it twice does nothing more. */
export type Cancel = () => void;

/** What the server needs of the machine it runs on. Files are named by URI. */
export interface Host {
  /** Whether `readFile` can read this address itself; the client is asked for others. */
  reads(uri: string): boolean;
  /** The text of a UTF-8 file, or undefined where there is none. Rejects where it exists and cannot be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** Runs once after so many milliseconds, unless cancelled. */
  later(milliseconds: number, run: () => void): Cancel;
}
