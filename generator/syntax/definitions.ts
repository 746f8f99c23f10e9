/** The rules of micro-ops, instructions, families, and of the file: the last layer of the parser. */
import type { IParserConfig, IToken, ParserMethod } from 'chevrotain';
import * as t from './tokens.ts';
import { spanOf } from './span.ts';
import { numberOf, unescapeText } from './text.ts';
import { TypeParser } from './types.ts';
import type { Undocumented } from './types.ts';
import type {
  CacheField, Definition, Expr, FamilyDef, FormDef, InstDef, Name, Part, PseudoDef, StackItem, TypeRef, UnsupportedDef, UopDef,
} from './tree.ts';

type Opcode = InstDef['opcode'];
type Sequence = Pick<InstDef, 'parts' | 'when' | 'fills' | 'headerSpan' | 'span'>;
type Replacement = NonNullable<UopDef['replacedBy']>;
/** `never extends` distributes over the union, so that each kind keeps its own fields. */
export type BareDefinition = Definition extends infer D ? (D extends Definition ? Undocumented<D> : never) : never;

interface StackEffect {
  readonly caches: CacheField[];
  readonly inputs: StackItem[];
  readonly outputs: StackItem[];
}

interface Modifiers {
  guard: boolean;
  pure: boolean;
  replicate: number;
  replicateToken: IToken | null;
  tier: UopDef['tier'];
}

/** A definition together with the errors counted before and after it, which tell whether it is whole. */
export interface ParsedDefinition {
  readonly definition: BareDefinition;
  readonly whole: boolean;
}

export class FileParser extends TypeParser {
  constructor(config: IParserConfig) {
    super(config);
    this.performSelfAnalysis();
  }

  file: ParserMethod<[], ParsedDefinition[]> = this.RULE('file', () => {
    const definitions: ParsedDefinition[] = [];
    this.MANY(() => {
      const before = this.ACTION(() => this.errors.length);
      const definition = this.SUBRULE(this.definition);
      this.ACTION(() => {
        if (definition !== undefined) definitions.push({ definition, whole: this.errors.length === before });
      });
    });
    return definitions;
  });

  private definition: ParserMethod<[], BareDefinition> = this.RULE('definition', () => this.OR({
    DEF: [
      { ALT: () => this.SUBRULE(this.typeDef) },
      { ALT: () => this.SUBRULE(this.constDef) },
      { ALT: () => this.SUBRULE(this.operationDef) },
      { ALT: () => this.SUBRULE(this.instDef) },
      { ALT: () => this.SUBRULE(this.formDef) },
      { ALT: () => this.SUBRULE(this.familyDef) },
      { ALT: () => this.SUBRULE(this.pseudoDef) },
      { ALT: () => this.SUBRULE(this.unsupportedDef) },
      { ALT: () => this.SUBRULE(this.uopDef) },
    ],
    ERR_MSG: 'a definition',
  }));

  private uopDef: ParserMethod<[], Undocumented<UopDef>> = this.RULE('uopDef', () => {
    const start = this.LA(1);
    const modifiers: Modifiers = { guard: false, pure: false, replicate: 0, replicateToken: null, tier: { kind: 'both' } };
    this.MANY(() => this.SUBRULE(this.modifier, { ARGS: [modifiers] }));
    this.CONSUME(t.Uop);
    const name = this.SUBRULE(this.name);
    const effect: StackEffect | undefined = this.SUBRULE(this.stackEffect);
    const headerSpan = this.ACTION(() => this.since(start));
    const body = this.SUBRULE(this.block);
    let replacedBy: Replacement | null = null;
    let abstract: UopDef['abstract'] = null;
    const guesses: Name[] = [];
    this.MANY2(() => {
      const clause = this.LA(1);
      this.OR([
        { ALT: () => {
          this.ACTION(() => this.once(clause, replacedBy === null));
          replacedBy = this.SUBRULE(this.replacement);
        } },
        { ALT: () => {
          this.CONSUME(t.Guess);
          this.ACTION(() => this.once(clause, guesses.length === 0));
          this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => guesses.push(this.SUBRULE2(this.name)) });
          this.CONSUME2(t.Semicolon);
        } },
        { ALT: () => {
          this.CONSUME(t.Abstract);
          this.ACTION(() => this.once(clause, abstract === null));
          abstract = this.SUBRULE(this.abstractBlock);
        } },
      ]);
    });
    const { guard, pure, replicate, replicateToken, tier } = modifiers;
    return this.ACTION(() => ({
      kind: 'uop' as const, name, guard, pure, tier, replicate, replicateSpan: replicateToken && spanOf(replicateToken),
      caches: effect?.caches ?? [], inputs: effect?.inputs ?? [], outputs: effect?.outputs ?? [], body, replacedBy, guesses, abstract, headerSpan, span: this.since(start),
    }));
  });

  /** Reports a clause or modifier that has been given before. */
  private once(token: IToken, first: boolean): void {
    if (!first) this.repeatedClauses.push(spanOf(token));
  }

  private modifier: ParserMethod<[Modifiers], void> = this.RULE('modifier', (modifiers: Modifiers) => {
    const token = this.LA(1);
    this.OR([
      { ALT: () => { this.CONSUME(t.Pure); this.ACTION(() => { this.once(token, !modifiers.pure); modifiers.pure = true; }); } },
      { ALT: () => { this.CONSUME(t.Guard); this.ACTION(() => { this.once(token, !modifiers.guard); modifiers.guard = true; }); } },
      { ALT: () => {
        this.CONSUME(t.Replicate);
        const count = this.CONSUME(t.Int);
        this.ACTION(() => {
          this.once(token, modifiers.replicateToken === null);
          modifiers.replicate = numberOf(count.image);
          modifiers.replicateToken = count;
        });
      } },
      { ALT: () => {
        this.CONSUME(t.Tier1);
        this.CONSUME(t.LeftParen);
        const reason = this.CONSUME(t.Text);
        this.CONSUME(t.RightParen);
        this.ACTION(() => { this.once(token, modifiers.tier.kind === 'both'); modifiers.tier = { kind: 'tier1', reason: unescapeText(reason.image) }; });
      } },
      { ALT: () => { this.CONSUME(t.Tier2); this.ACTION(() => { this.once(token, modifiers.tier.kind === 'both'); modifiers.tier = { kind: 'tier2' }; }); } },
    ]);
  });

  private stackEffect: ParserMethod<[], StackEffect> = this.RULE('stackEffect', () => {
    const caches: CacheField[] = [];
    const inputs: StackItem[] = [];
    const outputs: StackItem[] = [];
    this.CONSUME(t.LeftParen);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => this.OR([
      { ALT: () => caches.push(this.SUBRULE(this.cacheField)) },
      { ALT: () => inputs.push(this.SUBRULE(this.stackItem)) },
    ]) });
    this.CONSUME(t.DashDash);
    this.MANY_SEP2({ SEP: t.Comma, DEF: () => outputs.push(this.SUBRULE2(this.stackItem)) });
    this.CONSUME(t.RightParen);
    return { caches, inputs, outputs };
  });

  private cacheField: ParserMethod<[], CacheField> = this.RULE('cacheField', () => {
    const start = this.LA(1);
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.Slash);
    const units = this.CONSUME(t.Int);
    let type: TypeRef | null = null;
    this.OPTION(() => {
      this.CONSUME(t.Colon);
      type = this.SUBRULE(this.typeRef);
    });
    return this.ACTION(() => ({ name, units: numberOf(units.image), type, span: this.since(start) }));
  });

  private stackItem: ParserMethod<[], StackItem> = this.RULE('stackItem', () => {
    const start = this.LA(1);
    const name = this.SUBRULE(this.name);
    let type: TypeRef | null = null;
    let promised = false;
    let count: Expr | null = null;
    let condition: Expr | null = null;
    this.OPTION(() => {
      this.CONSUME(t.Colon);
      type = this.SUBRULE(this.itemType);
      this.OPTION2(() => {
        this.CONSUME(t.Bang);
        promised = true;
      });
    });
    this.OPTION3(() => {
      this.CONSUME(t.LeftBracket);
      count = this.SUBRULE(this.expr);
      this.CONSUME(t.RightBracket);
    });
    this.OPTION4(() => {
      this.CONSUME(t.If);
      this.CONSUME(t.LeftParen);
      condition = this.SUBRULE2(this.expr);
      this.CONSUME(t.RightParen);
    });
    return this.ACTION(() => ({ name, type, count, condition, promised, span: this.since(start) }));
  });

  private replacement: ParserMethod<[], Replacement> = this.RULE('replacement', () => {
    let always: Name | null = null;
    let taken: Name | null = null;
    let fallthrough: Name | null = null;
    this.CONSUME(t.Replaced);
    this.CONSUME(t.By);
    this.OR([
      { GATE: () => this.LA(2).tokenType !== t.Semicolon, ALT: () => this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => this.OR2([
        { ALT: () => { const token = this.CONSUME(t.Taken); this.ACTION(() => this.once(token, taken === null)); taken = this.SUBRULE(this.name); } },
        { ALT: () => { const token = this.CONSUME(t.Fallthrough); this.ACTION(() => this.once(token, fallthrough === null)); fallthrough = this.SUBRULE2(this.name); } },
      ]) }) },
      { ALT: () => { always = this.SUBRULE3(this.name); } },
    ]);
    this.CONSUME(t.Semicolon);
    return { always, taken, fallthrough };
  });

  private instDef: ParserMethod<[], Undocumented<InstDef>> = this.RULE('instDef', () => {
    const start = this.LA(1);
    let hot = false;
    this.OPTION(() => {
      this.CONSUME(t.Hot);
      hot = true;
    });
    this.CONSUME(t.Inst);
    const opcode = this.SUBRULE(this.opcode);
    const name = this.SUBRULE(this.name);
    const sequence: Sequence = this.SUBRULE(this.sequence, { ARGS: [start] });
    return this.ACTION(() => ({ kind: 'inst' as const, hot, opcode, name, ...sequence }));
  });

  private formDef: ParserMethod<[], Undocumented<FormDef>> = this.RULE('formDef', () => {
    const start = this.CONSUME(t.Form);
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.Of);
    const of = this.SUBRULE2(this.name);
    const sequence: Sequence = this.SUBRULE(this.sequence, { ARGS: [start] });
    return this.ACTION(() => ({ kind: 'form' as const, name, of, ...sequence }));
  });

  /** `start`: of the definition. */
  private sequence: ParserMethod<[IToken], Sequence> = this.RULE('sequence', (start: IToken) => {
    const parts: Part[] = [];
    const fills: { field: Name; value: Expr }[] = [];
    let when: Expr | null = null;
    this.CONSUME(t.Equal);
    this.AT_LEAST_ONE_SEP({ SEP: t.Plus, DEF: () => parts.push(this.SUBRULE(this.part)) });
    const headerSpan = this.ACTION(() => this.since(start));
    this.OPTION2(() => {
      this.CONSUME(t.When);
      when = this.SUBRULE(this.expr);
    });
    this.MANY(() => {
      this.CONSUME(t.Cache);
      this.AT_LEAST_ONE_SEP2({ SEP: t.Comma, DEF: () => {
        const field = this.SUBRULE(this.name);
        this.CONSUME2(t.Equal);
        fills.push({ field, value: this.SUBRULE2(this.expr) });
      } });
    });
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ parts, when, fills, headerSpan, span: this.since(start) }));
  });

  private part: ParserMethod<[], Part> = this.RULE('part', () => {
    const start = this.LA(1);
    const name = this.SUBRULE(this.name);
    return this.OR([
      { ALT: () => {
        this.CONSUME(t.Slash);
        const units = this.CONSUME(t.Int);
        return this.ACTION(() => ({ kind: 'cache' as const, name, units: numberOf(units.image), span: this.since(start) }));
      } },
      { ALT: () => {
        let oparg: Expr | null = null;
        this.OPTION(() => {
          this.CONSUME(t.LeftParen);
          oparg = this.SUBRULE(this.expr);
          this.CONSUME(t.RightParen);
        });
        return this.ACTION(() => ({ kind: 'uop' as const, name, oparg, span: this.since(start) }));
      } },
    ]);
  });

  private opcode: ParserMethod<[], Opcode> = this.RULE('opcode', () => {
    let opcode: Opcode = null;
    this.OPTION(() => {
      const token = this.CONSUME(t.Int);
      opcode = this.ACTION(() => ({ value: numberOf(token.image), span: spanOf(token) }));
    });
    return opcode;
  });

  private familyDef: ParserMethod<[], Undocumented<FamilyDef>> = this.RULE('familyDef', () => {
    const start = this.CONSUME(t.Family);
    const name = this.SUBRULE(this.name);
    const members: Name[] = [];
    this.CONSUME(t.LeftBrace);
    this.OPTION(() => {
      members.push(this.SUBRULE2(this.name));
      this.MANY(() => {
        this.CONSUME(t.Comma);
        members.push(this.SUBRULE3(this.name));
      });
      this.OPTION2(() => this.CONSUME2(t.Comma));
    });
    this.CONSUME(t.RightBrace);
    return this.ACTION(() => ({ kind: 'family' as const, name, members, span: this.since(start) }));
  });

  private pseudoDef: ParserMethod<[], Undocumented<PseudoDef>> = this.RULE('pseudoDef', () => {
    const start = this.CONSUME(t.Pseudo);
    const opcode = this.SUBRULE(this.opcode);
    const name = this.SUBRULE(this.name);
    const targets: Name[] = [];
    this.CONSUME(t.Equal);
    this.AT_LEAST_ONE_SEP({ SEP: t.Bar, DEF: () => targets.push(this.SUBRULE2(this.name)) });
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'pseudo' as const, opcode, name, targets, span: this.since(start) }));
  });

  private unsupportedDef: ParserMethod<[], Undocumented<UnsupportedDef>> = this.RULE('unsupportedDef', () => {
    const start = this.CONSUME(t.Unsupported);
    this.CONSUME(t.Inst);
    const opcode = this.SUBRULE(this.opcode);
    const name = this.SUBRULE(this.name);
    const reason = this.CONSUME(t.Text);
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'unsupported' as const, opcode, name, reason: unescapeText(reason.image), span: this.since(start) }));
  });
}
