/** The rules of type, const and operation definitions. */
import type { ParserMethod } from 'chevrotain';
import * as t from './tokens.ts';
import { StatementParser } from './statements.ts';
import type { ConstDef, EffectDef, FieldDef, Layout, Name, OperationDef, ParamDef, Span, TypeDef, TypeRef } from './tree.ts';

/** A definition before its documentation is found. */
export type Undocumented<D> = Omit<D, 'doc'>;

interface TypeBody {
  readonly layout: Layout | null;
  readonly unboxed: Name | null;
  /** Spans of second layouts or second `unboxed` clauses. */
  readonly repeated: readonly Span[];
}

export class TypeParser extends StatementParser {
  /** Clauses given twice; parse.ts reports them. */
  readonly repeatedClauses: Span[] = [];

  protected typeDef: ParserMethod<[], Undocumented<TypeDef>> = this.RULE('typeDef', () => {
    const start = this.CONSUME(t.Type);
    const name = this.SUBRULE(this.name);
    let parent: Name | null = null;
    let body: TypeBody = { layout: null, unboxed: null, repeated: [] };
    this.OPTION(() => {
      this.CONSUME(t.Colon);
      parent = this.SUBRULE2(this.name);
    });
    this.OR([
      { ALT: () => this.CONSUME(t.Semicolon) },
      { ALT: () => { body = this.SUBRULE(this.typeBody); } },
    ]);
    return this.ACTION(() => {
      this.repeatedClauses.push(...(body?.repeated ?? []));
      return { kind: 'type' as const, name, parent, unboxed: body?.unboxed ?? null, layout: body?.layout ?? null, span: this.since(start) };
    });
  });

  private typeBody: ParserMethod<[], TypeBody> = this.RULE('typeBody', () => {
    let layout: Layout | null = null;
    let unboxed: Name | null = null;
    const repeated: Span[] = [];
    this.CONSUME(t.LeftBrace);
    this.MANY(() => {
      const start = this.LA(1);
      this.OR([
        { ALT: () => {
          const next = this.SUBRULE(this.layout);
          this.ACTION(() => { if (layout !== null) repeated.push(this.since(start)); });
          layout = next;
          this.OPTION(() => this.CONSUME(t.Semicolon));
        } },
        { ALT: () => {
          this.CONSUME(t.Unboxed);
          const next = this.SUBRULE(this.name);
          this.ACTION(() => { if (unboxed !== null) repeated.push(this.since(start)); });
          unboxed = next;
          this.CONSUME2(t.Semicolon);
        } },
      ]);
    });
    this.CONSUME(t.RightBrace);
    return { layout, unboxed, repeated };
  });

  private layout: ParserMethod<[], Layout> = this.RULE('layout', () => {
    const start = this.LA(1);
    return this.OR([
      { ALT: () => {
        this.CONSUME(t.Heap);
        this.CONSUME(t.Struct);
        const fields = this.SUBRULE(this.fields);
        return this.ACTION(() => ({ kind: 'heap' as const, fields, span: this.since(start) }));
      } },
      { ALT: () => {
        this.CONSUME(t.Host);
        const classes: Name[] = [];
        let fields: FieldDef[] = [];
        this.AT_LEAST_ONE_SEP({ SEP: t.Bar, DEF: () => classes.push(this.SUBRULE(this.name)) });
        this.OPTION(() => { fields = this.SUBRULE2(this.fields); });
        return this.ACTION(() => ({ kind: 'host' as const, classes, fields, span: this.since(start) }));
      } },
      { ALT: () => {
        this.CONSUME(t.Singleton);
        const values: Name[] = [];
        this.AT_LEAST_ONE_SEP2({ SEP: t.Comma, DEF: () => values.push(this.SUBRULE2(this.name)) });
        return this.ACTION(() => ({ kind: 'singleton' as const, values, span: this.since(start) }));
      } },
    ]);
  });

  private fields: ParserMethod<[], FieldDef[]> = this.RULE('fields', () => {
    const fields: FieldDef[] = [];
    this.CONSUME(t.LeftBrace);
    this.OPTION(() => {
      fields.push(this.SUBRULE(this.field));
      this.MANY(() => {
        this.CONSUME(t.Comma);
        fields.push(this.SUBRULE2(this.field));
      });
      this.OPTION2(() => this.CONSUME2(t.Comma));
    });
    this.CONSUME(t.RightBrace);
    return fields;
  });

  private field: ParserMethod<[], FieldDef> = this.RULE('field', () => {
    const start = this.LA(1);
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.Colon);
    let mutable = false;
    this.OPTION(() => {
      this.CONSUME(t.Mut);
      mutable = true;
    });
    const type = this.SUBRULE(this.typeRef);
    return this.ACTION(() => ({ name, mutable, type, span: this.since(start) }));
  });

  protected constDef: ParserMethod<[], Undocumented<ConstDef>> = this.RULE('constDef', () => {
    const start = this.CONSUME(t.Const);
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.Equal);
    const value = this.SUBRULE(this.expr);
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'const' as const, name, value, span: this.since(start) }));
  });

  protected operationDef: ParserMethod<[], Undocumented<OperationDef>> = this.RULE('operationDef', () => {
    const start = this.CONSUME(t.Operation);
    const name = this.SUBRULE(this.name);
    const params: ParamDef[] = [];
    const effects: EffectDef[] = [];
    let result: TypeRef | null = null;
    this.CONSUME(t.LeftParen);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => params.push(this.SUBRULE(this.param)) });
    this.CONSUME(t.RightParen);
    this.OPTION(() => {
      this.CONSUME(t.Arrow);
      result = this.SUBRULE(this.typeRef);
    });
    this.MANY_SEP2({ SEP: t.Comma, DEF: () => effects.push(this.SUBRULE(this.effect)) });
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'operation' as const, name, params, result, effects, span: this.since(start) }));
  });

  private param: ParserMethod<[], ParamDef> = this.RULE('param', () => {
    const start = this.LA(1);
    let out = false;
    this.OPTION({
      GATE: () => this.LA(2).tokenType !== t.Colon,
      DEF: () => {
        this.CONSUME(t.Out);
        out = true;
      },
    });
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.Colon);
    const type = this.SUBRULE(this.typeRef);
    return this.ACTION(() => ({ name, out, type, span: this.since(start) }));
  });

  private effect: ParserMethod<[], EffectDef> = this.RULE('effect', () => {
    const start = this.LA(1);
    let of: Name | null = null;
    const kind = this.OR({
      DEF: [
        { ALT: () => { this.CONSUME(t.Raises); return 'raises' as const; } },
        { ALT: () => { this.CONSUME(t.Escapes); return 'escapes' as const; } },
        { ALT: () => { this.CONSUME(t.Pure); return 'pure' as const; } },
        { ALT: () => { this.CONSUME(t.Allocates); return 'allocates' as const; } },
        { ALT: () => { this.CONSUME(t.Reads); of = this.SUBRULE(this.name); return 'reads' as const; } },
        { ALT: () => { this.CONSUME(t.Writes); of = this.SUBRULE2(this.name); return 'writes' as const; } },
        { ALT: () => { this.CONSUME(t.Plainly); of = this.SUBRULE3(this.name); return 'plainly' as const; } },
      ],
      ERR_MSG: 'an effect: `raises`, `escapes`, `pure`, `allocates`, `reads NAME`, `writes NAME`, `plainly NAME`',
    });
    return this.ACTION(() => ({ kind, of, span: this.since(start) }));
  });
}
