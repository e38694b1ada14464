/** A text file, as the bundler takes it in. */
declare module '*.txt' {
  const text: string;
  export default text;
}
