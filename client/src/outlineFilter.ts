import { Disposable, l10n, window } from 'vscode';

/** Asks for the words that headings have to hold; `apply` is called as they are typed, and with the former ones on Escape. */
export function askFilter(former: string, apply: (words: string) => void): Promise<void> {
  const input = window.createInputBox();
  input.title = l10n.t('Filter the outline');
  input.placeholder = l10n.t('Words of a heading');
  input.value = former;
  return new Promise((resolve) => {
    let isAccepted = false;
    const parts = Disposable.from(
      input,
      input.onDidChangeValue(apply),
      input.onDidAccept(() => {
        isAccepted = true;
        input.hide();
      }),
      input.onDidHide(() => {
        if (!isAccepted) apply(former);
        parts.dispose();
        resolve();
      }),
    );
    input.show();
  });
}
