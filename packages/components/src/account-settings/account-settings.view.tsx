'use client';
import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { cx } from '../class-names.ts';
import { accountSettings } from '../messages/en/account-settings.ts';
import { useMessages } from '../messages/use-messages.ts';
import type { AccountSection, OwnSection } from './sections.ts';

export interface AccountSettingsViewProps {
  sections: readonly (AccountSection | OwnSection)[];
  /** The name of one; `undefined` is the list of sections, where there is room for one thing only, and else the first section. */
  section: string | undefined;
  onSectionChange: (section: string | undefined) => void;
  /** Draws a section of ours. */
  renderSection: (section: AccountSection) => ReactNode;
  classNames?: { root?: string; tabs?: string; tab?: string; panel?: string };
}

/** Sections beside their names where there is room, else one after the other. Arrow keys move between the names. */
export function AccountSettingsView({
  sections,
  section,
  onSectionChange,
  renderSection,
  classNames = {},
}: AccountSettingsViewProps) {
  const t = useMessages(accountSettings);
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(section);
  const all = sections.map(
    (one): OwnSection =>
      typeof one === 'string'
        ? { name: one, title: t(`accountSettings.${one}`), content: renderSection(one) }
        : one,
  );
  const shown = section ?? all[0]?.name;

  // Where names and section take turns, what had the focus is gone.
  useEffect(() => {
    const last = before.current;
    before.current = section;
    const back = root.current?.querySelector<HTMLElement>('.ak-back');
    if (last === section || !back || getComputedStyle(back).display === 'none') return;
    if (section) back.focus();
    else root.current?.querySelector<HTMLElement>(`[data-section="${last}"]`)?.focus();
  }, [section]);

  return (
    <div className={cx('ak ak-settings', classNames.root)}>
      <Root asChild orientation="vertical" activationMode="manual" value={shown ?? ''}>
        {/* Radix would write down a direction of its own. */}
        <div ref={root} dir={undefined} className="ak-sections" data-open={section !== undefined}>
          <List className={cx('ak-tabs', classNames.tabs)} aria-label={t('accountSettings.title')}>
            {all.map(({ name, title }) => (
              <Trigger
                key={name}
                value={name}
                data-section={name}
                className={cx('ak-item', classNames.tab)}
                onClick={() => onSectionChange(name)}
              >
                {title}
              </Trigger>
            ))}
          </List>
          {all.map(({ name, content }) => (
            <Content key={name} value={name} className={cx('ak-panel', classNames.panel)} tabIndex={-1}>
              <button
                type="button"
                className="ak-button ak-quiet ak-back"
                onClick={() => onSectionChange(undefined)}
              >
                {t('accountSettings.back')}
              </button>
              <Suspense
                fallback={
                  <p role="status" className="ak-muted">
                    {t('accountSettings.loading')}
                  </p>
                }
              >
                {content}
              </Suspense>
            </Content>
          ))}
        </div>
      </Root>
    </div>
  );
}
