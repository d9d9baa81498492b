using System.Collections.Immutable;
using Hoc.Net.Language.C;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Verbatim;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <content>
/// Blocks in which C code and NMODL alternate. The whole block becomes a function of C, in which statements of NMODL stand as they are, since
/// C code may open a brace before them, jump over them or share variables with what comes later.
/// </content>
internal sealed partial class CodeLowerer
{
    private ImmutableArray<FormStatement> CodeOf(StatementBlock block, NameScope scope, Routine? routine)
    {
        var tokens = new List<CToken>();
        var locals = new HashSet<Variable>();
        Translate(block.Statements, scope, tokens, locals, block.Span);
        var body = new CParser([.. tokens], new CScope(CCode!.Types)).ParseBody();
        if (PlainForms(body, routine) is { } plain)
            return plain;
        var name = routine?.Name ?? source.Name;
        var names = tokens.Where(static t => t.Kind == CTokenKind.Name).Select(static t => t.Text).ToHashSet();
        var foreign = tokens.Where(static t => t.Kind == CTokenKind.Foreign).Select(static t => t.Content).ToList();
        var code = new CodeBody(CCode, CCode.AddBody(name, body), routine?.Result)
        {
            Statements = [.. foreign.OfType<EmbeddedStatements>().Select(static e => e.Statements)],
            Expressions = [.. foreign.OfType<FormExpression>()],
            Locals = [.. locals.Where(static v => v.Storage == Storage.Local)],
            Routines = [.. _routines.Where(r => names.Any(n => IsNameOf(n, r.Key)) || _verbatim!.IsNamedOutside(r.Key) || _verbatim.IsNamedOutside($"{r.Key}_{source.Name}")).Select(static r => r.Value)],
        };
        return [new CodeForm(code)];
    }

    private bool IsNameOf(string name, string routine) =>
        name == routine || name == $"{routine}_{source.Name}" || name == $"_hoc_{routine}";

    private void Translate(IEnumerable<NmodlStatement> statements, NameScope scope, List<CToken> tokens, HashSet<Variable> locals, SourceSpan at)
    {
        var plain = ImmutableArray.CreateBuilder<FormStatement>();
        foreach (var statement in statements)
        {
            at = statement.Span;
            var usesC = UsesC(statement, scope);
            if (!HasCode(statement) && !usesC)
            {
                Lower(statement, scope, plain);
                continue;
            }

            Flush();
            if (usesC && statement is Assignment or CallStatement)
                WriteAsC(statement, scope, tokens);
            else
                Translate(statement, scope, tokens, locals);
        }

        Flush();
        locals.UnionWith(scope.All);

        void Flush()
        {
            if (plain.Count > 0)
                tokens.Add(new(CTokenKind.Foreign, "NMODL", at) { Content = new EmbeddedStatements(plain.ToImmutable()) });
            plain.Clear();
        }
    }

    private static bool HasCode(NmodlStatement statement) => statement switch
    {
        VerbatimStatement => true,
        StatementBlock block => block.Statements.Any(HasCode),
        If choice => HasCode(choice.Then) || (choice.Else is not null && HasCode(choice.Else)),
        While loop => HasCode(loop.Body),
        FromLoop loop => HasCode(loop.Body),
        Protect protect => HasCode(protect.Statement),
        _ => false,
    };

    private void Translate(NmodlStatement statement, NameScope scope, List<CToken> tokens, HashSet<Variable> locals)
    {
        var span = statement.Span;
        switch (statement)
        {
            case VerbatimStatement verbatim:
                tokens.AddRange(_verbatim!.TokensOf(verbatim, scope));
                break;
            case Protect protect:
                Translate(protect.Statement, scope, tokens, locals);
                break;
            case StatementBlock block:
                Add(span, "{");
                Translate(block.Statements, new NameScope(scope), tokens, locals, span);
                Add(span, "}");
                break;
            case Assignment or CallStatement:
                WriteAsC(statement, scope, tokens);
                break;
            case If choice:
                Put(span, "if", "(");
                Value(choice.Condition, scope);
                Add(span, ")");
                Translate(choice.Then, scope, tokens, locals);
                if (choice.Else is { } otherwise)
                {
                    Put(span, "else", "{");
                    Translate([otherwise], scope, tokens, locals, span);
                    Add(span, "}");
                }

                break;
            case While loop:
                Put(span, "while", "(");
                Value(loop.Condition, scope);
                Add(span, ")");
                Translate(loop.Body, scope, tokens, locals);
                break;
            case FromLoop loop:
                var inner = new NameScope(scope);
                var counter = "_l" + inner.DeclareLocal(loop.Variable.Text).Name;
                locals.UnionWith(inner.All);
                Put(span, "for", "(", counter, "=", "(", "int", ")");
                Value(loop.From, scope);
                Put(span, ";", counter, "<=", "(", "int", ")");
                Value(loop.To, scope);
                Put(span, ";", counter, "+=", "(", "int", ")");
                Value(loop.By ?? new NumberLiteral(span, 1, "1", null), scope);
                Add(span, ")");
                Name(inner);
                Translate(loop.Body, inner, tokens, locals);
                break;
        }

        void Add(SourceSpan place, string text) => tokens.Add(new(char.IsLetter(text[0]) || text[0] == '_' ? CTokenKind.Name : CTokenKind.Punctuation, text, place));

        void Put(SourceSpan place, params ReadOnlySpan<string> texts)
        {
            foreach (var text in texts)
                Add(place, text);
        }

        void Value(NmodlExpression expression, NameScope where)
        {
            if (!UsesC(expression, where))
            {
                tokens.Add(new(CTokenKind.Foreign, "NMODL", expression.Span) { Content = Expression(expression, where) });
                return;
            }

            var written = new List<CToken>();
            Write(expression, where, written);
            tokens.AddRange(_verbatim!.Expanded(written));
        }

        // The counter's name means the variable of this loop.
        void Name(NameScope where)
        {
            for (var i = tokens.Count - 1; i >= 0 && !tokens[i].IsName("for"); i--)
                if (tokens[i].Kind == CTokenKind.Name)
                    tokens[i] = tokens[i] with { Content = where };
        }
    }
}
