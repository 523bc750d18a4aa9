/** The names that are not those of the JSON API with capitals. */
const NAMES: Readonly<Record<string, string>> = {
  appid: 'AppId',
  checkbox: 'CheckBox',
  keyname: 'KeyName',
  pagepath: 'PagePath',
  userid: 'UserId',
};
/** The blocks in which the page writes `Appid`. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  image_text_area: { appid: 'Appid' },
  quote_area: { appid: 'Appid' },
};

/** The elements of a card, from its fields of the JSON API: page 90241 has the same card under names of XML. */
export function cardElements(
  card: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>> = {},
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(card).map(([name, value]) => [
      names[name] ?? NAMES[name] ?? elementName(name),
      elementOf(value, OTHERWISE[name]),
    ]),
  );
}

function elementOf(value: unknown, names: Readonly<Record<string, string>> | undefined): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => elementOf(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return cardElements(value as Readonly<Record<string, unknown>>, names);
}

function elementName(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
