using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Checking;

/// <summary>A name at a place where it must mean something.</summary>
/// <param name="Name">The name.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Role">What it is used for.</param>
/// <param name="Scope">Whose names are meant.</param>
/// <param name="Procedure">The procedure around it; null outside.</param>
internal sealed record NameOccurrence(string Name, SourceSpan Span, NameRole Role, ScopeNames Scope, ProcedureNames? Procedure)
{
    /// <summary>The arguments of a call or of a new object.</summary>
    public IReadOnlyList<ExpressionSyntax> Arguments { get; init; } = [];
}
