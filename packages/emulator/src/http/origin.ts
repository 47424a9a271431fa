import type { Settings } from '../config/settings.ts';

/** Schemes whose host has to be a registered platform, with the name the error gives them. */
const HOSTED_SCHEMES: Record<string, string> = {
  http: 'Web',
  https: 'Web',
  'chrome-extension': 'Web (Chrome Extension)',
  'moz-extension': 'Web (Firefox Extension)',
  'safari-web-extension': 'Web (Safari Extension)',
  'ms-browser-extension': 'Web (Edge Extension)',
  tauri: 'Web (Tauri)',
};

/** Schemes of native apps: no browser can send them, so any package name passes. */
const NATIVE_SCHEMES = /^appwrite-(android|ios|linux|macos|tvos|watchos|windows)$/;

/** The parts of an address that say whose it is. */
export interface Site {
  scheme: string;
  host: string;
  port: string;
}

const MAX_PORT = 65_535;

/** Splits an address without judging it. A scheme keeps its case; a host that cannot be one is empty. */
export function parseSite(address: string): Site {
  const [, scheme = '', rest = address] =
    /^\s*([a-z][a-z0-9+.-]*):(?!\d+(?:\/|$))(.*)$/is.exec(address) ?? [];
  const authority = /^\/\/([^/?#]*)/.exec(rest)?.[1] ?? (scheme ? '' : /^[^/?#:]+:\d+/.exec(rest)?.[0]);
  const [, host = '', port = ''] = /^(?:.*@)?(\[[^\]]*\]|[^:]*)(:\d+)?$/.exec(authority ?? '') ?? [];
  const broken = Number(port.slice(1)) > MAX_PORT || /^\s/.test(address);
  return { scheme, host: broken ? '' : host.toLowerCase(), port };
}

/** Says whose requests and redirects are welcome. */
export interface Gatekeeper {
  /** The sentence that refuses an address, or undefined when it is welcome. */
  problem(kind: 'Origin' | 'URI', address: string): string | undefined;
  /** Whether the host is welcome, whatever the scheme. */
  knowsHost(site: Site): boolean;
}

/** Lets everybody in, and out to every address that is one. */
export const OPEN_GATE: Gatekeeper = {
  problem: (_kind, address) => (URL.canParse(address) ? undefined : 'Value must be a valid URL'),
  knowsHost: () => true,
};

/** Whose requests and redirects a project accepts. */
export class Platforms implements Gatekeeper {
  readonly #hosts: Set<string>;
  readonly #schemes: Set<string>;

  constructor({ project, compat }: Settings) {
    const loopback = compat === 'latest' ? ['127.0.0.1', '[::1]'] : [];
    this.#hosts = new Set(['localhost', ...loopback, ...project.platforms.map((host) => host.toLowerCase())]);
    this.#schemes = new Set(['exp', `appwrite-callback-${project.id}`]);
  }

  problem(kind: 'Origin' | 'URI', address: string): string | undefined {
    const { scheme, host } = parseSite(address);
    if (this.#accepts(scheme, host)) return undefined;
    if (scheme === '' && host === '') return `Invalid ${kind}.`;
    const platform = HOSTED_SCHEMES[scheme];
    if (platform === undefined && kind === 'Origin') {
      return `Invalid Scheme. The scheme used (${scheme}) in the Origin (${address}) is not supported. If you are using a custom scheme, please change it to \`appwrite-callback-<PROJECT_ID>\``;
    }
    const client = host ? `(${host})` : '';
    return `Invalid ${kind}. Register your new client ${client} as a new ${platform ?? ''} platform on your project console dashboard`;
  }

  knowsHost({ scheme, host }: Site): boolean {
    return this.#hosts.has(host) || NATIVE_SCHEMES.test(scheme);
  }

  #accepts(scheme: string, host: string): boolean {
    if (scheme in HOSTED_SCHEMES) return this.#hosts.has(host);
    return this.#schemes.has(scheme) || NATIVE_SCHEMES.test(scheme);
  }
}
