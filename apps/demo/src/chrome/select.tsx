interface SelectProps<Choice extends string> {
  label: string;
  /** The choices, and how they are called. */
  choices: Readonly<Record<Choice, string>>;
  value: Choice;
  onChange(choice: Choice): void;
}

export function Select<Choice extends string>({ label, choices, value, onChange }: SelectProps<Choice>) {
  return (
    <label className="demo-select">
      <span className="demo-hidden">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as Choice)}>
        {Object.entries<string>(choices).map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
