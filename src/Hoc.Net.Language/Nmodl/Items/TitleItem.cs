using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>TITLE text to the end of the line</c>.</summary>
internal sealed record TitleItem(SourceSpan Span, string Text) : NmodlItem(Span);
