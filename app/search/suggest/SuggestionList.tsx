import type { Option, OptionGroup } from './options.ts';

/** The id of the option at a place, counted over all groups. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/** On a phone a headline needs the whole width: what it is stands below it. */
const LINE: Record<OptionGroup['does'], string> = {
  filter: 'items-center',
  open: 'max-sm:flex-col sm:items-center',
  search: 'items-center',
};

/** The options in labelled groups, the active one lit. The focus stays in the box. */
export function SuggestionList(props: {
  id: string;
  label: string;
  groups: readonly OptionGroup[];
  active: number;
  onTake: (option: Option) => void;
}) {
  const { id, groups, active, onTake } = props;
  let place = 0;
  return (
    // The keyboard is the box's: it keeps the focus and names the active option.
    <div id={id} role="listbox" aria-label={props.label} tabIndex={-1}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox takes no fieldset.
        <div
          key={group.does}
          role="group"
          aria-labelledby={`${id}-${group.does}`}
          className="border-line border-t py-1 first:border-t-0"
        >
          <div id={`${id}-${group.does}`} className="px-4 pt-1.5 pb-0.5 text-muted text-xs">
            {group.label}
          </div>
          {group.options.map((option) => {
            const own = place++;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's.
              // biome-ignore lint/a11y/useFocusableInteractive: the box names the active option.
              <div
                key={option.key}
                id={optionId(id, own)}
                role="option"
                aria-selected={own === active}
                onClick={() => onTake(option)}
                className={`flex min-h-11 cursor-pointer gap-x-4 px-4 py-1.5 hover:bg-accent-soft aria-selected:bg-accent-soft aria-selected:outline-2 aria-selected:outline-accent aria-selected:-outline-offset-2 md:min-h-9 ${LINE[group.does]}`}
              >
                <span className="line-clamp-2 min-w-0 grow [overflow-wrap:anywhere]">
                  {option.text}
                  {option.alias && <span className="text-muted"> — {option.alias}</span>}
                </span>{' '}
                <span className="shrink-0 text-muted text-xs tabular-nums">{option.kind}</span>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
