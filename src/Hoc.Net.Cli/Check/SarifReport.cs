using System.Text;
using System.Text.Json;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Checking;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Check;

/// <summary>Writes what a check found as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format, 2020).</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The report, in ASCII.</summary>
    public static string Write(CheckReport report)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, report);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.ASCII.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteRun(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartObject();
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "hoc");
        json.WriteString("version", HocVersion.Text);
        json.WriteStartArray("rules");
        foreach (DiagnosticDescriptor rule in report.Diagnostics.Select(static diagnostic => diagnostic.Descriptor).DistinctBy(static rule => rule.Code))
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (Diagnostic diagnostic in report.Diagnostics) WriteResult(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", rule.Title);
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Descriptor.Code);
        json.WriteString("level", diagnostic.Descriptor.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        WriteText(json, "message", ByteText.Decode(diagnostic.Remedy is { } remedy ? $"{diagnostic.Message} {remedy}" : diagnostic.Message));
        if (diagnostic.Span is { } span) WriteLocation(json, span);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span)
    {
        var region = TextRegion.Of(span);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(ByteText.Decode(span.Source.Name).Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", region.First.Line);
        json.WriteNumber("startColumn", region.First.Column);
        json.WriteNumber("endLine", region.End.Line);
        json.WriteNumber("endColumn", region.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
