import { l10n, type QuickPickItem, SnippetString, Uri, window, workspace } from 'vscode';
import { SPEECH_DRAFT } from './protocol';
import { LEVELS, type Skeleton, type SkeletonLength, type SkeletonLevel, skeletonsIn, skeletonText } from './skeletons';

/** What a keybinding or a test may say in advance; what it does not say is asked. */
interface Wish {
  readonly occasion?: string;
  readonly level?: SkeletonLevel;
  readonly length?: SkeletonLength;
}

/** Opens a new draft with the skeleton of a speech in it, for an occasion, a level and a length. */
export async function newDraft(extensionUri: Uri, given: unknown): Promise<void> {
  const wish: Wish = typeof given === 'object' && given !== null ? given : {};
  const skeletons = await readSkeletons(extensionUri);
  const skeleton = skeletons.find(({ occasion }) => occasion === wish.occasion) ?? (await pickSkeleton(skeletons));
  if (!skeleton) return;
  const level = wish.level ?? (await pickLevel());
  if (!level) return;
  const length = wish.length ?? (await pickLength());
  if (!length) return;
  const document = await workspace.openTextDocument({ language: SPEECH_DRAFT });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(skeletonText(skeleton, level, length)));
}

/** The snippets' own file, which is packed beside the client, in a browser too. */
async function readSkeletons(extensionUri: Uri): Promise<Skeleton[]> {
  const file = Uri.joinPath(extensionUri, 'snippets', 'speech-draft.json');
  return skeletonsIn(new TextDecoder().decode(await workspace.fs.readFile(file)));
}

async function pickSkeleton(skeletons: readonly Skeleton[]): Promise<Skeleton | undefined> {
  const choices = skeletons.map((skeleton) => ({ label: skeleton.occasion, skeleton }));
  const picked = await window.showQuickPick(choices, { title: step(1), placeHolder: l10n.t('For what occasion?') });
  return picked?.skeleton;
}

async function pickLevel(): Promise<SkeletonLevel | undefined> {
  const names: Readonly<Record<SkeletonLevel, string>> = {
    省: l10n.t('Province'),
    市: l10n.t('City'),
    县: l10n.t('County'),
    乡: l10n.t('Township'),
    单位: l10n.t('A single unit'),
  };
  const choices = LEVELS.map((level) => ({ label: level, description: names[level], level }));
  return (await window.showQuickPick(choices, { title: step(2), placeHolder: l10n.t('At what level?') }))?.level;
}

async function pickLength(): Promise<SkeletonLength | undefined> {
  const choices: readonly (QuickPickItem & { readonly length: SkeletonLength })[] = [
    { label: l10n.t('Short'), description: l10n.t('about 5 minutes: headings only'), length: 'short' },
    { label: l10n.t('Middle'), description: l10n.t('about 15 minutes: headings of two levels'), length: 'middle' },
    { label: l10n.t('Long'), description: l10n.t('30 minutes and more: lists in every part'), length: 'long' },
  ];
  return (await window.showQuickPick(choices, { title: step(3), placeHolder: l10n.t('How long?') }))?.length;
}

function step(number: number): string {
  return l10n.t('New draft ({0}/3)', number);
}
