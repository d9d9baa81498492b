using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.C;

/// <summary>One name of a declaration.</summary>
/// <param name="Span">Where the name stands.</param>
/// <param name="Name">The name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">What it holds at first.</param>
internal sealed record CDeclarator(SourceSpan Span, string Name, CType Type, CExpression? Value);
