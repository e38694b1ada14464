import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { freePort } from './host.mjs';

const mediaTypes = { '.js': 'text/javascript', '.json': 'application/json', '.map': 'application/json' };
const settingsElement = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;

/**
 * Puts a proxy in front of a workbench server so that the extension runs in the web-worker extension host with workers
 * of its own: it serves the extension's files from the page's own origin (the workbench's content security policy
 * allows no other) and edits the page's settings so that it is taken from there. All else passes through.
 *
 * @param {{ server: { port: number }, folders: Record<string, string>, extensions: readonly string[], tests: string }} options
 *   `folders` maps a place in the address to a folder on disk, the first that fits counts; `extensions` and `tests` are paths in the address
 * @returns {Promise<{ origin: string, stop(): Promise<void> }>}
 */
export async function startProxy({ server, folders, extensions, tests }) {
  const { default: httpProxy } = await import('http-proxy');
  const target = `http://127.0.0.1:${server.port}`;
  const port = await freePort();
  const authority = `localhost:${port}`;
  const uri = (place) => ({ scheme: 'http', authority, path: place });
  const development = { enableSmokeTestDriver: true, extensions: extensions.map(uri), extensionTestsPath: uri(tests) };

  const proxy = httpProxy.createProxyServer({ target, ws: true });
  // A web socket that the closing page tears down is no event.
  proxy.on('error', (_error, _request, response) => response?.destroy?.());

  const answer = async (request, response) => {
    const { pathname } = new URL(request.url, `http://${authority}`);
    const file = findFile(folders, pathname);
    if (file) {
      await sendFile(response, file);
    } else if (pathname === '/') {
      const page = await fetch(target + request.url, { headers: { ...request.headers, host: authority } });
      const html = editSettings(await page.text(), { remoteAuthority: authority, developmentOptions: development });
      response.writeHead(page.status, { 'content-type': 'text/html', ...securityPolicy(page) }).end(html);
    } else {
      proxy.web(request, response);
    }
  };
  const http = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  // The server forgets sockets that became web sockets, and would wait for them at its end.
  const sockets = new Set();
  http.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  http.on('upgrade', (request, socket, head) => proxy.ws(request, socket, head));
  await new Promise((resolve) => http.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://${authority}`,
    stop: () =>
      new Promise((resolve) => {
        http.close(resolve);
        for (const socket of sockets) {
          socket.destroy();
        }
        proxy.close();
      }),
  };
}

/** The file that an address under one of `folders` names; nothing outside of them. */
function findFile(folders, pathname) {
  for (const [name, folder] of Object.entries(folders)) {
    const prefix = `/${name}/`;
    if (pathname.startsWith(prefix)) {
      const file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)));
      return file.startsWith(folder + path.sep) ? file : undefined;
    }
  }
  return undefined;
}

async function sendFile(response, file) {
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = mediaTypes[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
}

function securityPolicy(page) {
  const policy = page.headers.get('content-security-policy');
  return policy ? { 'content-security-policy': policy } : {};
}

/** Merges `changes` into the JSON that the page keeps in an attribute. */
function editSettings(html, changes) {
  if (!settingsElement.test(html)) {
    throw new Error('The workbench page has no configuration element');
  }
  return html.replace(settingsElement, (_all, head, attribute) => {
    const settings = JSON.parse(attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    const text = JSON.stringify({ ...settings, ...changes });
    return `${head}${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}
