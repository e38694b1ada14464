import type { Conventions, PresetId } from './conventions';
import { NORM_LEVELS } from './ordinalStyle';
import { WATERMARKS, withWatermarks } from './watermarks';

const CORPUS: Conventions = {
  preset: 'corpus',
  levels: [],
  charactersPerMinute: 200,
  minutes: 0,
  watermarks: WATERMARKS,
  confusables: [],
  dictionary: new Set(),
  terms: [],
};

/** `corpus`: every habit met is accepted, a draft must agree with itself. `gbt9704`: the norm's levels. */
export const PRESETS: Readonly<Record<PresetId, Conventions>> = {
  corpus: CORPUS,
  gbt9704: { ...CORPUS, preset: 'gbt9704', levels: NORM_LEVELS },
};

/** What an office may add to a preset. */
export interface ConventionSettings {
  readonly preset?: PresetId;
  /** Words and phrases that mark a watermark line, beside the built-in ones. */
  readonly watermarks?: readonly string[];
  /** Wrong → right. */
  readonly confusables?: Readonly<Record<string, string>>;
  /** Forbidden → preferred; an empty value only forbids. */
  readonly terms?: Readonly<Record<string, string>>;
  readonly dictionary?: readonly string[];
  readonly minutes?: number;
  readonly charactersPerMinute?: number;
}

/** The preset with the office's own additions. */
export function conventionsFor(settings: ConventionSettings): Conventions {
  const preset = PRESETS[settings.preset ?? 'corpus'];
  return {
    ...preset,
    charactersPerMinute: settings.charactersPerMinute ?? preset.charactersPerMinute,
    minutes: settings.minutes ?? preset.minutes,
    watermarks: withWatermarks(preset.watermarks, settings.watermarks ?? []),
    confusables: Object.entries(settings.confusables ?? {}),
    dictionary: new Set(settings.dictionary),
    terms: Object.entries(settings.terms ?? {}),
  };
}
