/** A module that holds the manifest's version, so that the command line needs no manifest beside it. */
export function versionModule(manifest: string): string {
  const { version } = JSON.parse(manifest) as { version: string };
  return `// Written by \`npm run generate\` from package.json; do not edit.\nexport const VERSION = '${version}';\n`;
}
