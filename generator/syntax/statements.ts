/** The rules of statements, of blocks, and of the abstract clause. */
import type { IToken, ParserMethod } from 'chevrotain';
import * as t from './tokens.ts';
import { ExpressionParser } from './expressions.ts';
import type { AbstractStatement, Block, Expr, Name, Statement, TypeRef } from './tree.ts';

type StatementRule = ParserMethod<[], Statement>;

export class StatementParser extends ExpressionParser {
  protected block: ParserMethod<[], Block> = this.RULE('block', () => {
    const start = this.CONSUME(t.LeftBrace);
    const statements: Statement[] = [];
    this.MANY(() => statements.push(this.SUBRULE(this.statement)));
    this.CONSUME(t.RightBrace);
    return this.ACTION(() => ({ statements, span: this.since(start) }));
  });

  private statement: StatementRule = this.RULE('statement', () => this.OR({
    DEF: [
      { ALT: () => this.SUBRULE(this.letStatement) },
      { ALT: () => this.SUBRULE(this.ifStatement) },
      { ALT: () => this.SUBRULE(this.forStatement) },
      { ALT: () => this.SUBRULE(this.checkStatement) },
      { ALT: () => this.SUBRULE(this.dropStatement) },
      { ALT: () => this.SUBRULE(this.jumpStatement) },
      { ALT: () => this.SUBRULE(this.markStatement) },
      { ALT: () => this.SUBRULE(this.rewriteStatement) },
      { ALT: () => this.SUBRULE(this.traceStatement) },
      { GATE: () => this.atFrameAction(), ALT: () => this.SUBRULE(this.frameStatement) },
      { ALT: () => this.SUBRULE(this.expressionStatement) },
    ],
    ERR_MSG: 'a statement',
  }));

  /** `frame` may also be the variable: `frame.globals`. */
  private atFrameAction(): boolean {
    const next = this.LA(2).tokenType;
    return next === t.Push || next === t.Pop || next === t.Suspend;
  }

  private letStatement: StatementRule = this.RULE('let', () => {
    const start = this.CONSUME(t.Let);
    const name = this.SUBRULE(this.name);
    let type: TypeRef | null = null;
    let promised = false;
    this.OPTION(() => {
      this.CONSUME(t.Colon);
      type = this.SUBRULE(this.typeRef);
      this.OPTION2(() => {
        this.CONSUME(t.Bang);
        promised = true;
      });
    });
    this.CONSUME(t.Equal);
    const value = this.SUBRULE(this.expr);
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'let' as const, name, type, promised, value, span: this.since(start) }));
  });

  private ifStatement: StatementRule = this.RULE('if', () => {
    const start = this.CONSUME(t.If);
    this.CONSUME(t.LeftParen);
    const condition = this.SUBRULE(this.expr);
    this.CONSUME(t.RightParen);
    const then = this.SUBRULE(this.block);
    let otherwise: Block | null = null;
    this.OPTION(() => {
      this.CONSUME(t.Else);
      otherwise = this.OR([
        { ALT: () => this.SUBRULE2(this.block) },
        { ALT: () => {
          const nested = this.SUBRULE(this.ifStatement);
          return this.ACTION(() => ({ statements: [nested], span: nested?.span ?? this.since(start) }));
        } },
      ]);
    });
    return this.ACTION(() => ({ kind: 'if' as const, condition, then, otherwise, span: this.since(start) }));
  });

  private forStatement: StatementRule = this.RULE('for', () => {
    const start = this.CONSUME(t.For);
    this.CONSUME(t.LeftParen);
    const index = this.SUBRULE(this.name);
    this.CONSUME(t.Less);
    const bound = this.SUBRULE(this.expr);
    this.CONSUME(t.RightParen);
    const body = this.SUBRULE(this.block);
    return this.ACTION(() => ({ kind: 'for' as const, index, bound, body, span: this.since(start) }));
  });

  private checkStatement: StatementRule = this.RULE('check', () => {
    const start = this.LA(1);
    const leave = this.OR([
      { ALT: () => { this.CONSUME(t.Exit); return 'exit' as const; } },
      { ALT: () => { this.CONSUME(t.Deopt); return 'deopt' as const; } },
    ]);
    const negated = this.OR2([
      { ALT: () => { this.CONSUME(t.If); return false; } },
      { ALT: () => { this.CONSUME(t.Unless); return true; } },
    ]);
    const condition = this.SUBRULE(this.expr);
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'check' as const, leave, negated, condition, span: this.since(start) }));
  });

  private dropStatement: StatementRule = this.RULE('drop', () => {
    const start = this.CONSUME(t.Drop);
    const name = this.SUBRULE(this.name);
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'drop' as const, name, span: this.since(start) }));
  });

  private jumpStatement: StatementRule = this.RULE('jump', () => {
    const start = this.CONSUME(t.Jump);
    const offset = this.SUBRULE(this.expr);
    let leaving: Expr[] | null = null;
    this.OPTION(() => {
      this.CONSUME(t.Leaving);
      this.CONSUME(t.LeftParen);
      leaving = this.SUBRULE(this.expressions);
      this.CONSUME(t.RightParen);
    });
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'jump' as const, offset, leaving, span: this.since(start) }));
  });

  private markStatement: StatementRule = this.RULE('mark', () => {
    const start = this.LA(1);
    const kind = this.OR([
      { ALT: () => { this.CONSUME(t.Specialize); return 'specialize' as const; } },
      { ALT: () => { this.CONSUME(t.Tick); return 'tick' as const; } },
      { ALT: () => { this.CONSUME(t.Extend); return 'extend' as const; } },
    ]);
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind, span: this.since(start) }));
  });

  private rewriteStatement: StatementRule = this.RULE('rewrite', () => {
    const start = this.CONSUME(t.Rewrite);
    const inst = this.SUBRULE(this.name);
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'rewrite' as const, inst, span: this.since(start) }));
  });

  private traceStatement: StatementRule = this.RULE('trace', () => {
    const start = this.CONSUME(t.Trace);
    const action = this.OR([
      { ALT: () => this.SUBRULE(this.name) },
      { ALT: () => this.reservedAction(this.CONSUME(t.Exit)) },
      { ALT: () => this.reservedAction(this.CONSUME(t.Deopt)) },
    ]);
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'trace' as const, action, span: this.since(start) }));
  });

  private reservedAction(token: IToken): Name {
    return this.ACTION(() => ({ text: token.image, span: this.since(token) }));
  }

  private frameStatement: StatementRule = this.RULE('frame', () => {
    const start = this.CONSUME(t.Frame);
    let frame: Expr | null = null;
    const action = this.OR([
      { ALT: () => { this.CONSUME(t.Push); frame = this.SUBRULE(this.expr); return 'push' as const; } },
      { ALT: () => { this.CONSUME(t.Pop); return 'pop' as const; } },
      { ALT: () => { this.CONSUME(t.Suspend); return 'suspend' as const; } },
    ]);
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'frame' as const, action, frame, span: this.since(start) }));
  });

  private expressionStatement: StatementRule = this.RULE('expressionStatement', () => {
    const start = this.LA(1);
    const target = this.SUBRULE(this.expr);
    let value: Expr | null = null;
    this.OPTION(() => {
      this.CONSUME(t.Equal);
      value = this.SUBRULE2(this.expr);
    });
    this.CONSUME(t.Semicolon);
    return this.ACTION<Statement>(() => (value === null
      ? { kind: 'call', call: target, span: this.since(start) }
      : { kind: 'assign', target, value, span: this.since(start) }));
  });

  protected abstractBlock: ParserMethod<[], AbstractStatement[]> = this.RULE('abstractBlock', () => {
    const statements: AbstractStatement[] = [];
    this.CONSUME(t.LeftBrace);
    this.MANY(() => statements.push(this.SUBRULE(this.abstractStatement)));
    this.CONSUME(t.RightBrace);
    return statements;
  });

  private abstractStatement: ParserMethod<[], AbstractStatement> = this.RULE('abstractStatement', () => this.OR({
    DEF: [
      { ALT: () => this.SUBRULE(this.abstractIf) },
      { GATE: () => this.LA(2).tokenType === t.With, ALT: () => this.SUBRULE(this.replaceStatement) },
      { GATE: () => !this.followedByFact(), ALT: () => this.SUBRULE(this.watchStatement) },
      { ALT: () => this.SUBRULE(this.factStatement) },
    ],
    ERR_MSG: 'a fact about an output, `if`, `watch` or `replace with`',
  }));

  /** An output may be called `watch` or `replace`. */
  private followedByFact(): boolean {
    const next = this.LA(2).tokenType;
    return next === t.Is || next === t.Equal;
  }

  private abstractIf: ParserMethod<[], AbstractStatement> = this.RULE('abstractIf', () => {
    const start = this.CONSUME(t.If);
    this.CONSUME(t.LeftParen);
    const condition = this.SUBRULE(this.expr);
    this.CONSUME(t.RightParen);
    const then = this.SUBRULE(this.abstractBlock);
    let otherwise: AbstractStatement[] = [];
    this.OPTION(() => {
      this.CONSUME(t.Else);
      otherwise = this.OR([
        { ALT: () => this.SUBRULE2(this.abstractBlock) },
        { ALT: () => [this.SUBRULE(this.abstractIf)] },
      ]);
    });
    return this.ACTION(() => ({ kind: 'if' as const, condition, then, otherwise, span: this.since(start) }));
  });

  private replaceStatement: ParserMethod<[], AbstractStatement> = this.RULE('replaceStatement', () => {
    const start = this.CONSUME(t.Replace);
    this.CONSUME(t.With);
    const uop = this.SUBRULE(this.name);
    let oparg: Expr | null = null;
    this.OPTION(() => {
      this.CONSUME(t.LeftParen);
      oparg = this.SUBRULE(this.expr);
      this.CONSUME(t.RightParen);
    });
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'replace' as const, uop, oparg, span: this.since(start) }));
  });

  private watchStatement: ParserMethod<[], AbstractStatement> = this.RULE('watchStatement', () => {
    const start = this.CONSUME(t.Watch);
    const value = this.SUBRULE(this.expr);
    let entry: Expr | null = null;
    this.OPTION(() => {
      this.CONSUME(t.Comma);
      entry = this.SUBRULE2(this.expr);
    });
    this.CONSUME(t.Semicolon);
    return this.ACTION(() => ({ kind: 'watch' as const, value, entry, span: this.since(start) }));
  });

  private factStatement: ParserMethod<[], AbstractStatement> = this.RULE('factStatement', () => {
    const start = this.LA(1);
    const output = this.SUBRULE(this.name);
    return this.OR([
      { ALT: () => {
        this.CONSUME(t.Is);
        const type = this.SUBRULE2(this.name);
        this.CONSUME(t.Semicolon);
        return this.ACTION(() => ({ kind: 'type' as const, output, type, span: this.since(start) }));
      } },
      { ALT: () => {
        this.CONSUME(t.Equal);
        const value = this.SUBRULE(this.expr);
        this.CONSUME2(t.Semicolon);
        return this.ACTION(() => ({ kind: 'value' as const, output, value, span: this.since(start) }));
      } },
    ]);
  });
}
