using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Binding;

/// <summary>Checks that a procedure which uses <c>$i</c> has a local i, when it is defined, as NEURON does.</summary>
internal static class ArgumentIndex
{
    /// <summary>Checks a definition.</summary>
    /// <exception cref="HocException">It uses $i and i is not local.</exception>
    public static void Check(ProcedureSyntax procedure)
    {
        ReadOnlySpan<char> text = procedure.Body.Span.Source.Characters.Slice(procedure.Body.Span.Start, procedure.Body.Span.Length);
        bool mayUse = text.Contains("$i", StringComparison.Ordinal) || text.Contains("$si", StringComparison.Ordinal)
            || text.Contains("$oi", StringComparison.Ordinal) || text.Contains("$&i", StringComparison.Ordinal);
        if (!mayUse || new LocalNames(procedure.Body).TryGetNumber("i", out _)) return;
        if (SyntaxChildren.AllOf(procedure.Body).OfType<ArgumentSyntax>().FirstOrDefault(static use => use.Index is null) is { } use)
        {
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.UndefinedName,
                use.Span,
                $"{use.Span.Text} counts by a local i, but {procedure.Identifier.Name} has none.",
                "Begin the procedure with: local i"));
        }
    }
}
