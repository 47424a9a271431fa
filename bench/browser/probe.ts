/** What React did, as it tells its developer tools; in production builds too. */
export interface Probe {
  commits: number;
  renders: number;
  rendersByName: Record<string, number>;
  /** Components in the tree after the last commit. */
  components: number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** To be run in a page before anything else in it. It stands alone: nothing from outside reaches into a page. */
export function installProbe(): void {
  interface Fiber {
    tag: number;
    type: { displayName?: string } | null;
    flags: number;
    alternate: Fiber | null;
    child: Fiber | null;
    sibling: Fiber | null;
  }
  const PERFORMED_WORK = 1;
  /** Function, class, forwardRef and both kinds of memo. */
  const COMPONENT_TAGS = [0, 1, 11, 14, 15];
  const probe: Probe = { commits: 0, renders: 0, rendersByName: {}, components: 0 };
  window.probe = probe;

  const children = (fiber: Fiber) => {
    const all: Fiber[] = [];
    for (let child = fiber.child; child; child = child.sibling) all.push(child);
    return all;
  };
  const countRenders = (fiber: Fiber): void => {
    const isNew = fiber.alternate === null;
    if (COMPONENT_TAGS.includes(fiber.tag) && (isNew || fiber.flags & PERFORMED_WORK)) {
      const name = fiber.type?.displayName ?? '';
      probe.renders += 1;
      probe.rendersByName[name] = (probe.rendersByName[name] ?? 0) + 1;
    }
    // The same children as before: React did not go further down.
    if (fiber.alternate?.child !== fiber.child || isNew) children(fiber).forEach(countRenders);
  };
  const countComponents = (fiber: Fiber): number =>
    children(fiber).reduce(
      (sum, child) => sum + countComponents(child),
      COMPONENT_TAGS.includes(fiber.tag) ? 1 : 0,
    );

  Reflect.set(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    checkDCE() {},
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
    onCommitFiberRoot(_id: number, root: { current: Fiber }) {
      probe.commits += 1;
      countRenders(root.current);
      probe.components = countComponents(root.current);
    },
  });
}
