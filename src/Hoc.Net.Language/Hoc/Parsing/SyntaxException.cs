using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Leaves a statement that is no HOC; <see cref="HocParser"/> turns it into its result.</summary>
internal sealed class SyntaxException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    /// <summary>What is wrong.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
