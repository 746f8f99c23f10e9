/** Methods of re.Match. */
import { None } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { PyDict } from '../../objects/containers/dict.ts';
import { fillType, type PyType } from '../../objects/classes/type.ts';
import { newGenericAlias } from '../../objects/classes/generic-alias.ts';
import { classMethod, getset, member, method } from '../../objects/calls/native.ts';
import { repr } from '../../objects/protocol/protocol.ts';
import { newTuple } from '../../objects/values.ts';
import { matchType, type PyMatch } from './pattern-object.ts';
import { expandTemplate } from './template.ts';

fillType(matchType, {
  slots: {
    tp_repr: (self) => {
      const match = self as PyMatch;
      return `<re.Match object; span=(${match.marks[0]}, ${match.marks[1]}), match=${repr(match.group(0))}>`;
    },
    mp_subscript: (self, key) => (self as PyMatch).group((self as PyMatch).numberOf(key)),
  },
});

const WHOLE: Value = 0;

method(matchType, 'group(self, *groups)', (self: PyMatch, groups: Value[]) => {
  if (groups.length === 0) return self.group(0);
  const found = groups.map((key) => self.group(self.numberOf(key)));
  return found.length === 1 ? found[0]! : newTuple(found);
});
method(matchType, 'groups(self, default=None)', (self: PyMatch, otherwise: Value) => self.groups(otherwise));
method(matchType, 'groupdict(self, default=None)', (self: PyMatch, otherwise: Value) => {
  const dict = new PyDict();
  for (const [name, number] of self.pattern.groupIndex.entries()) dict.set(name, self.group(Number(number), otherwise));
  return dict;
});
method(matchType, 'start(self, group=0, /)', (self: PyMatch, key: Value) => self.span(self.numberOf(key))[0]);
method(matchType, 'end(self, group=0, /)', (self: PyMatch, key: Value) => self.span(self.numberOf(key))[1]);
method(matchType, 'span(self, group=0, /)', (self: PyMatch, key: Value = WHOLE) => newTuple(self.span(self.numberOf(key))));
method(matchType, 'expand(self, template)', (self: PyMatch, template: Value) => expandTemplate(self, template));
for (const name of ['__copy__(self, /)', '__deepcopy__(self, memo, /)']) method(matchType, name, (self: PyMatch) => self);
classMethod(matchType, '__class_getitem__(cls, item, /)', (cls: PyType, item: Value) => newGenericAlias(cls, item));

member(matchType, 'string', (self: PyMatch) => self.subject.value);
member(matchType, 're', (self: PyMatch) => self.pattern);
member(matchType, 'pos', (self: PyMatch) => self.start);
member(matchType, 'endpos', (self: PyMatch) => self.end);
getset(matchType, 'lastindex', (self: PyMatch) => (self.lastIndex === 0 ? None : self.lastIndex));
getset(matchType, 'lastgroup', (self: PyMatch) => (self.lastIndex === 0 ? None : (self.pattern.names[self.lastIndex] ?? None)));
getset(matchType, 'regs', (self: PyMatch) => newTuple(Array.from({ length: self.pattern.groups + 1 }, (_, i) => newTuple(self.span(i)))));
