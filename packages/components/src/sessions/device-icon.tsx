/** What kind of device it is, at a glance. Decoration: its name stands beside it. */
export function DeviceIcon({ isHandheld }: { isHandheld: boolean }) {
  return (
    <svg viewBox="0 0 20 20" className="ak-device" aria-hidden="true">
      <path d={isHandheld ? 'M6 2.5h8v15H6zM9 15h2' : 'M2.5 4h15v9.5h-15zM6.5 16.5h7'} />
    </svg>
  );
}
