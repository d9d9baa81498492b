using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc;

/// <summary>A name and where it was written.</summary>
internal readonly record struct Identifier(string Name, SourceSpan Span);
