using System.Text;
using System.Text.Json;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Checking;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Check;

/// <summary>Writes what a check found as an array of JSON objects. Lines and columns count from 1; the end is the place behind the last character.</summary>
internal static class JsonReport
{
    /// <summary>The report, in ASCII.</summary>
    public static string Write(CheckReport report)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (Diagnostic diagnostic in report.Diagnostics) Write(json, diagnostic);
            json.WriteEndArray();
        }

        return Encoding.ASCII.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        if (diagnostic.Span is { } span)
        {
            var region = TextRegion.Of(span);
            json.WriteString("file", ByteText.Decode(span.Source.Name));
            json.WriteNumber("line", region.First.Line);
            json.WriteNumber("column", region.First.Column);
            json.WriteNumber("endLine", region.End.Line);
            json.WriteNumber("endColumn", region.End.Column);
        }

        json.WriteString("severity", diagnostic.Descriptor.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        json.WriteString("code", diagnostic.Descriptor.Code);
        json.WriteString("message", ByteText.Decode(diagnostic.Message));
        if (diagnostic.Remedy is { } remedy) json.WriteString("remedy", ByteText.Decode(remedy));
        json.WriteEndObject();
    }
}
