/**
 * The rules of expressions and type references. The tree is built while parsing. Nothing here looks inside a child: after an error a
 * child may be missing, and the whole definition is then dropped (see parse.ts).
 */
import { EmbeddedActionsParser } from 'chevrotain';
import type { IParserConfig, IToken, ParserMethod, TokenType } from 'chevrotain';
import * as t from './tokens.ts';
import { span, spanOf } from './span.ts';
import { numberOf, unescapeText } from './text.ts';
import type { BinaryOperator, Expr, Name, Span, TypeRef } from './tree.ts';

type ExprRule = ParserMethod<[], Expr>;

export class ExpressionParser extends EmbeddedActionsParser {
  constructor(config: IParserConfig) {
    super(t.vocabulary, config);
  }

  /** From `start` to the token consumed last. */
  protected since(start: IToken): Span {
    return span(start, this.LA(0));
  }

  protected name: ParserMethod<[], Name> = this.RULE('name', () => {
    const token = this.CONSUME(t.Name);
    return this.ACTION(() => ({ text: token.image, span: spanOf(token) }));
  });

  protected typeRef: ParserMethod<[], TypeRef> = this.RULE('type', () => {
    const start = this.LA(1);
    return this.OR([
      { GATE: () => this.LA(2).tokenType === t.Less, ALT: () => {
        this.CONSUME(t.ArrayWord);
        this.CONSUME(t.Less);
        const element = this.SUBRULE(this.typeRef);
        this.CONSUME(t.Greater);
        return this.ACTION(() => ({ ...element, container: 'array' as const, span: this.since(start) }));
      } },
      { ALT: () => {
        const item = this.SUBRULE(this.itemType);
        let run = false;
        this.OPTION(() => {
          this.CONSUME(t.LeftBracket);
          this.CONSUME(t.RightBracket);
          run = true;
        });
        return this.ACTION(() => (run ? { ...item, container: 'run' as const, span: this.since(start) } : item));
      } },
    ]);
  });

  /** Without the brackets of a run: of a stack item the count follows in them. */
  protected itemType: ParserMethod<[], TypeRef> = this.RULE('itemType', () => {
    const start = this.LA(1);
    const name = this.SUBRULE(this.name);
    let nullable = false;
    this.OPTION(() => {
      this.CONSUME(t.Question);
      nullable = true;
    });
    return this.ACTION(() => ({ name, nullable, container: 'none' as const, span: this.since(start) }));
  });

  protected expr: ExprRule = this.RULE('expression', () => {
    const start = this.LA(1);
    const condition = this.SUBRULE(this.disjunction);
    let result = condition;
    this.OPTION(() => {
      this.CONSUME(t.Question);
      const then = this.SUBRULE(this.expr);
      this.CONSUME(t.Colon);
      const otherwise = this.SUBRULE2(this.expr);
      result = this.ACTION(() => ({ kind: 'conditional' as const, condition, then, otherwise, span: this.since(start) }));
    });
    return result;
  });

  private disjunction: ExprRule = this.chain('disjunction', [t.OrOr], () => this.conjunction);
  private conjunction: ExprRule = this.chain('conjunction', [t.AndAnd], () => this.comparison);

  private comparison: ExprRule = this.RULE('comparison', () => {
    const start = this.LA(1);
    const left = this.SUBRULE(this.bits);
    let result = left;
    this.OPTION(() => this.OR([
      { ALT: () => {
        const operator = this.SUBRULE(this.comparisonOperator);
        const right = this.SUBRULE2(this.bits);
        result = this.ACTION(() => ({ kind: 'binary' as const, operator, left, right, span: this.since(start) }));
      } },
      { ALT: () => {
        this.CONSUME(t.Is);
        let negated = false;
        this.OPTION2(() => {
          this.CONSUME(t.Not);
          negated = true;
        });
        const type = this.SUBRULE(this.name);
        result = this.ACTION(() => ({ kind: 'is' as const, value: left, negated, type, span: this.since(start) }));
      } },
    ]));
    return result;
  });

  private comparisonOperator: ParserMethod<[], BinaryOperator> = this.RULE('comparisonOperator', () => {
    const token = this.OR([t.EqualEqual, t.NotEqual, t.LessEqual, t.Less, t.GreaterEqual, t.Greater].map((type) => ({ ALT: () => this.CONSUME(type) })));
    return this.ACTION(() => token.image as BinaryOperator);
  });

  private bits: ExprRule = this.chain('bits', [t.Bar], () => this.exclusive);
  private exclusive: ExprRule = this.chain('exclusive', [t.Caret], () => this.mask);
  private mask: ExprRule = this.chain('mask', [t.Ampersand], () => this.shift);
  private shift: ExprRule = this.chain('shift', [t.ShiftLeft, t.ShiftRight], () => this.sum);
  private sum: ExprRule = this.chain('sum', [t.Plus, t.Minus], () => this.product);
  private product: ExprRule = this.chain('product', [t.Star, t.Slash, t.Percent], () => this.unary);

  /** `operand { operator operand }`, to the left. The next rule is given late, since fields are made in order. */
  private chain(name: string, operators: readonly TokenType[], next: () => ExprRule): ExprRule {
    return this.RULE(name, () => {
      const start = this.LA(1);
      let result = this.SUBRULE(next());
      this.MANY(() => {
        const token = operators.length === 1 ? this.CONSUME2(operators[0]!) : this.OR(operators.map((type) => ({ ALT: () => this.CONSUME(type) })));
        const right = this.SUBRULE2(next());
        const left = result;
        result = this.ACTION(() => ({ kind: 'binary' as const, operator: token.image as BinaryOperator, left, right, span: this.since(start) }));
      });
      return result;
    });
  }

  private unary: ExprRule = this.RULE('unary', () => {
    const prefixes: IToken[] = [];
    this.MANY(() => prefixes.push(this.OR([{ ALT: () => this.CONSUME(t.Bang) }, { ALT: () => this.CONSUME(t.Minus) }])));
    const operand = this.SUBRULE(this.postfix);
    return this.ACTION(() => prefixes.reduceRight<Expr>((inner, token) => ({
      kind: 'unary', operator: token.image === '!' ? '!' : '-', operand: inner, span: this.since(token),
    }), operand));
  });

  private postfix: ExprRule = this.RULE('postfix', () => {
    const start = this.LA(1);
    let result = this.SUBRULE(this.primary);
    this.MANY(() => this.OR([
      { ALT: () => {
        this.CONSUME(t.Dot);
        const field = this.SUBRULE(this.name);
        const object = result;
        result = this.ACTION(() => ({ kind: 'field' as const, object, field, span: this.since(start) }));
      } },
      { ALT: () => {
        this.CONSUME(t.LeftBracket);
        const index = this.SUBRULE(this.expr);
        this.CONSUME(t.RightBracket);
        const object = result;
        result = this.ACTION(() => ({ kind: 'index' as const, object, index, span: this.since(start) }));
      } },
    ]));
    return result;
  });

  private primary: ExprRule = this.RULE('primary', () => this.OR({
    DEF: [
      { ALT: () => this.SUBRULE(this.literal) },
      { ALT: () => this.SUBRULE(this.creation) },
      { ALT: () => {
        this.CONSUME(t.LeftParen);
        const inner = this.SUBRULE(this.expr);
        this.CONSUME(t.RightParen);
        return inner;
      } },
      { ALT: () => this.SUBRULE(this.nameOrCall) },
    ],
    ERR_MSG: 'an expression',
  }));

  private nameOrCall: ExprRule = this.RULE('nameOrCall', () => {
    const start = this.LA(1);
    const callee = this.SUBRULE(this.name);
    let result = this.ACTION<Expr>(() => ({ kind: 'name', name: callee.text, span: callee.span }));
    this.OPTION(() => {
      this.CONSUME(t.LeftParen);
      const args = this.SUBRULE(this.expressions);
      this.CONSUME(t.RightParen);
      result = this.ACTION(() => ({ kind: 'call' as const, callee, args, span: this.since(start) }));
    });
    return result;
  });

  protected expressions: ParserMethod<[], Expr[]> = this.RULE('expressions', () => {
    const list: Expr[] = [];
    this.MANY_SEP({ SEP: t.Comma, DEF: () => list.push(this.SUBRULE(this.expr)) });
    return list;
  });

  private creation: ExprRule = this.RULE('creation', () => {
    const start = this.CONSUME(t.New);
    const type = this.SUBRULE(this.name);
    const fields: { field: Name; value: Expr }[] = [];
    this.CONSUME(t.LeftBrace);
    this.MANY_SEP({ SEP: t.Comma, DEF: () => {
      const field = this.SUBRULE2(this.name);
      this.CONSUME(t.Colon);
      fields.push({ field, value: this.SUBRULE(this.expr) });
    } });
    this.CONSUME(t.RightBrace);
    return this.ACTION(() => ({ kind: 'new' as const, type, fields, span: this.since(start) }));
  });

  private literal: ExprRule = this.RULE('literal', () => this.OR([
    { ALT: () => {
      const token = this.CONSUME(t.Int);
      return this.ACTION(() => ({ kind: 'int' as const, value: numberOf(token.image), span: spanOf(token) }));
    } },
    { ALT: () => {
      const token = this.CONSUME(t.Float);
      return this.ACTION(() => ({ kind: 'float' as const, value: numberOf(token.image), span: spanOf(token) }));
    } },
    { ALT: () => {
      const token = this.CONSUME(t.Text);
      return this.ACTION(() => ({ kind: 'string' as const, value: unescapeText(token.image), span: spanOf(token) }));
    } },
  ]));
}
