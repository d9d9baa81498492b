using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary>A line of the UNITS block.</summary>
internal abstract record UnitsDefinition(SourceSpan Span) : NmodlNode(Span);
