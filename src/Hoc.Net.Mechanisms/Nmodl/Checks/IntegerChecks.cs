using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Checks;

/// <summary>
/// Checks what must be an integer, indices and the bounds of FROM: only names, integers, + - * / and INT(...) may stand there. A name
/// counts as far as it is whole.
/// </summary>
internal static class IntegerChecks
{
    public static void Run(StatementBlock body, List<Diagnostic> diagnostics)
    {
        var bounds = TreeWalk.Statements(body).OfType<FromLoop>()
            .SelectMany(static loop => loop.By is null ? [loop.From, loop.To] : (NmodlExpression[])[loop.From, loop.To, loop.By]);
        foreach (NmodlExpression expression in bounds.Concat(TreeWalk.Expressions(body).Select(IndexOf).OfType<NmodlExpression>()))
        {
            if (Offender(expression) is { } offender) diagnostics.Add(StructureDiagnostics.NoInteger(offender.Span, offender.Span.Text));
        }
    }

    private static NmodlExpression? IndexOf(NmodlExpression expression) => expression switch
    {
        ElementExpression element => element.Index,
        DerivativeExpression derivative => derivative.Index,
        DelayedExpression past => past.Index,
        _ => null,
    };

    /// <summary>The part of an expression that keeps it from being an integer; null for none.</summary>
    private static NmodlExpression? Offender(NmodlExpression expression) => expression switch
    {
        NameExpression => null,
        NumberLiteral { Text: [>= '0' and <= '9', ..] } number when number.Text.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0 => expression,
        NumberLiteral { Text: not ['.', ..] } => null, // an integer, or a name that is DEFINEd as one
        CallExpression { Name.Text: "INT" } => null,
        BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide } binary =>
            Offender(binary.Left) ?? Offender(binary.Right),
        _ => expression,
    };
}
