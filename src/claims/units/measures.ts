import { vocabulary } from '../../lexicon/vocabulary';
import type { Unit, UnitKind } from '../../records';
import { measures } from './measure-table';

function unitsByWord(): Map<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [kind, rows] of Object.entries(measures))
    for (const [name, code, ...written] of rows) {
      const unit: Unit = { kind: kind as UnitKind, name, ...(code === '' ? {} : { code }) };
      for (const form of written) {
        units.set(form, unit);
        if (/^[a-z ]{2,}$/.test(form) && !/s$|^ha$/.test(form)) units.set(`${form}s`, unit);
      }
    }
  return units;
}

/** Names and short forms of units of measure that read the same in any case. */
export const measureWords = vocabulary('unit-of-measure', unitsByWord());

/** Symbols in which the case of the letters says which unit it is. */
export const symbolUnits: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['m', { kind: 'length', name: 'metre', code: 'm' }],
  ['in', { kind: 'length', name: 'inch', code: '[in_i]' }],
  ['ins', { kind: 'length', name: 'inch', code: '[in_i]' }],
  ['g', { kind: 'mass', name: 'gram', code: 'g' }],
  ['t', { kind: 'mass', name: 'tonne', code: 't' }],
  ['s', { kind: 'time', name: 'second', code: 's' }],
  ['h', { kind: 'time', name: 'hour', code: 'h' }],
  ['L', { kind: 'volume', name: 'litre', code: 'L' }],
  ['W', { kind: 'power', name: 'watt', code: 'W' }],
  ['V', { kind: 'other', name: 'volt', code: 'V' }],
  ['C', { kind: 'temperature', name: 'celsius', code: 'Cel' }],
  ['F', { kind: 'temperature', name: 'fahrenheit', code: '[degF]' }],
  ['Nm', { kind: 'energy', name: 'newton metre', code: 'N.m' }],
  ['PS', { kind: 'power', name: 'horsepower', code: '[HP]' }],
  ['mW', { kind: 'power', name: 'milliwatt', code: 'mW' }],
]);
