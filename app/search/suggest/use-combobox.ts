'use client';

import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { PanelKeys, PanelState } from './SuggestionPanel.tsx';

const HIDDEN: PanelState = { shown: false, activeId: undefined, history: false };

/**
 * The box's side of the list: when it is open, and what the keys do. It opens while the reader types, on
 * an arrow key, and on a click into the empty box; never by itself. It closes when the reader goes elsewhere.
 *
 * @param form holds the box and the list
 * @param clear empties the box, as Escape does when there is no list to close
 */
export function useCombobox(form: RefObject<HTMLFormElement | null>, clear: () => void) {
  const [open, setOpen] = useState(false);
  const [panel, setPanel] = useState(HIDDEN);
  const keys = useRef<PanelKeys>(null);
  const shown = open && panel.shown;

  useEffect(() => {
    if (!open) return;
    // A tap beside the box does not always take the focus from it.
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !form.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open, form]);

  const move = (event: KeyboardEvent, step: 1 | -1) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!open) setOpen(true);
    else if (event.altKey && step === -1) setOpen(false);
    else if (!event.altKey) keys.current?.move(step);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // The key belongs to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
        return move(event, 1);
      case 'ArrowUp':
        return move(event, -1);
      case 'Enter':
        if (shown && keys.current?.take()) event.preventDefault();
        return setOpen(false);
      case 'Escape':
        event.preventDefault();
        if (shown) event.stopPropagation();
        else clear();
        return setOpen(false);
      case 'Tab':
        if (!panel.history || event.shiftKey) setOpen(false);
    }
  };

  return {
    open,
    setOpen,
    shown,
    activeId: shown ? panel.activeId : undefined,
    keys,
    setPanel,
    onKeyDown,
  };
}
