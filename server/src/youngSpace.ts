import { setFlagsFromString } from 'node:v8';

/** Milliseconds in which the server loads its modules, builds its tables and checks the first draft. */
const STARTING = 1000;

// Imported before all else, since the room of young objects grows while modules load, though nearly all that is made then stays: this
// saves an eighth of the memory. Keystrokes leave much behind; from then on the room may grow. Electron's flags cannot be set so late.
if (!process.versions.electron) {
  setFlagsFromString('--semi-space-growth-factor=1');
  setTimeout(() => setFlagsFromString('--semi-space-growth-factor=2'), STARTING).unref();
}
