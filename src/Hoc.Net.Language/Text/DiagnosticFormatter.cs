using System.Text;

namespace Hoc.Net.Language.Text;

/// <summary>Writes a diagnostic as text: head line, source line with a caret, remedy, call stack.</summary>
/// <example><code>
/// model.hoc:3:8: error HOC2004: there is no mechanism named 'hhh'.
///     insert hhh
///            ^^^
///   Did you mean 'hh'?
/// </code></example>
internal static class DiagnosticFormatter
{
    private const int LongestExcerpt = 120;
    private const int DeepestCallsShown = 8;

    /// <summary>The diagnostic as lines of text, the last one ended.</summary>
    public static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        string kind = diagnostic.Descriptor.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        if (diagnostic.Span is { } place)
            text.Append($"{place.Source.Name}:{place.Position.Line}:{place.Position.Column}: ");
        text.Append($"{kind} {diagnostic.Descriptor.Code}: {diagnostic.Message}\n");
        if (diagnostic.Span is { } span) AppendExcerpt(text, span);
        if (diagnostic.Remedy is { } remedy) text.Append($"  {remedy}\n");
        AppendCalls(text, diagnostic.Calls);
        return text.ToString();
    }

    private static void AppendExcerpt(StringBuilder text, SourceSpan span)
    {
        string line = Printable(span.Source.LineText(span.Position.Line));
        int at = Math.Min(span.Source.OffsetInLine(span.Start), line.Length);
        int length = Math.Min(span.Length, line.Length - at);
        int cut = Math.Max(0, at - LongestExcerpt / 2);
        while (cut > 0 && ShownColumns.Continues(line, cut)) cut--;
        int end = Math.Min(cut + LongestExcerpt, line.Length);
        while (end < line.Length && ShownColumns.Continues(line, end)) end++;
        int indent = ShownColumns.Count(line.AsSpan(cut, at - cut));
        int width = ShownColumns.Count(line.AsSpan(cut, Math.Min(at + length, end) - cut)) - indent;
        text.Append("    ").Append(line, cut, end - cut).Append('\n');
        text.Append("    ").Append(' ', indent).Append('^', Math.Max(1, width)).Append('\n');
    }

    private static void AppendCalls(StringBuilder text, IReadOnlyList<DiagnosticCall> calls)
    {
        foreach (DiagnosticCall call in calls.Take(DeepestCallsShown))
        {
            text.Append($"  in {call.Procedure}()");
            if (call.CallSite is { } site) text.Append($", called at {site.Source.Name}:{site.Position.Line}");
            text.Append('\n');
        }

        if (calls.Count > DeepestCallsShown) text.Append($"  ... and {calls.Count - DeepestCallsShown} more calls\n");
    }

    /// <summary>Control characters would move the caret away from what it points at.</summary>
    private static string Printable(string line) =>
        string.Create(line.Length, line, static (shown, original) =>
        {
            for (int i = 0; i < shown.Length; i++)
                shown[i] = char.IsControl(original[i]) && !ShownColumns.Continues(original, i) ? ' ' : original[i];
        });
}
