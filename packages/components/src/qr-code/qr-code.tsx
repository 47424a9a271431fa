import { encode } from 'uqr';

export interface QrCodeProps {
  text: string;
  /** What the picture is for, said to people who do not see it. */
  label: string;
}

/** A QR code, drawn here: nothing of the text leaves the page. Always dark on light, since not every camera reads the other way. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, data } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return (
    <svg className="ak-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path.join('')} shapeRendering="crispEdges" />
    </svg>
  );
}
