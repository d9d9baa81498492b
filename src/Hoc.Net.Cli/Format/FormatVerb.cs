using System.Globalization;
using System.Text;
using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Checking;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Format;

/// <summary><c>hoc fmt</c>: sets scripts and MOD files in order.</summary>
internal sealed class FormatVerb : Verb<FormatOptions>
{
    private const int WidestIndent = 16;

    private static readonly string[] Endings = [".hoc", ".oc", ".mod"];

    /// <inheritdoc/>
    public override string Name => "fmt";

    /// <inheritdoc/>
    public override string Summary => "set scripts and .mod files in order";

    /// <inheritdoc/>
    public override string Usage =>
        """
        Usage:
          hoc fmt [--check] [--indent N] FILE|FOLDER...
          hoc fmt [--indent N] -

        Indents blocks, evens out the blanks around operators, puts comments behind code into columns, and changes neither a token nor a
        comment nor where a line ends. Files are rewritten in place; - reads a script from standard input and writes it to standard output. Of a folder
        the .hoc and .mod files are taken. A file with mistakes of syntax stays as it is, and the exit status is 1.
        """;

    /// <inheritdoc/>
    public override IReadOnlyList<CommandOption<FormatOptions>> Options =>
    [
        new(["--check"], null, "Change nothing; name the files that are not in order and end with 1 if there are any.",
            static (request, _) => request with { OnlyChecks = true }),
        new(["--indent"], "n", "The blanks of one level (default: 4).",
            static (request, value) => request with { Indent = IndentOf(value) }),
    ];

    /// <inheritdoc/>
    public override FormatOptions With(FormatOptions request, string word, bool isLiteral) => request with { Paths = [.. request.Paths, word] };

    /// <inheritdoc/>
    public override int Do(FormatOptions request, StandardStreams streams) => request.Paths.Count > 0
        ? FormatAll(request, streams)
        : throw new UsageException("fmt needs a script, a .mod file, a folder of them, or - for standard input.");

    private static int IndentOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int blanks) && blanks <= WidestIndent
            ? blanks
            : throw new UsageException($"--indent needs a number of blanks from 0 to {WidestIndent}.");

    private static int FormatAll(FormatOptions options, StandardStreams streams)
    {
        int status = ExitStatus.Success;
        foreach (string path in options.Paths.SelectMany(static path => ScriptFolder.FilesAt(path, Environment.CurrentDirectory, Endings)))
        {
            bool isSound = path == FormatOptions.Standard ? TryFormatInput(options, streams) : TryFormatFile(path, options, streams);
            if (!isSound) status = ExitStatus.ScriptError;
        }

        return status;
    }

    private static bool TryFormatInput(FormatOptions options, StandardStreams streams)
    {
        if (Format("<stdin>", streams.Input.ReadToEnd(), options, streams) is not { } formatted) return false;
        streams.Output.Write(formatted);
        return true;
    }

    /// <summary>Formats a file; gives false when it has mistakes, or is to be in order and is not.</summary>
    private static bool TryFormatFile(string path, FormatOptions options, StandardStreams streams)
    {
        try
        {
            string text = Encoding.Latin1.GetString(File.ReadAllBytes(path));
            if (Format(ByteText.Of(path), text, options, streams) is not { } formatted) return false;
            if (formatted == text) return true;
            streams.Output.WriteLine(ByteText.Of(options.OnlyChecks ? $"not in order: {path}" : $"formatted {path}"));
            if (!options.OnlyChecks) File.WriteAllBytes(path, Encoding.Latin1.GetBytes(formatted));
            return !options.OnlyChecks;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine(ByteText.Of($"hoc: {(File.Exists(path) ? cause.Message : $"there is no file '{path}'.")}"));
            return false;
        }
    }

    private static string? Format(string name, string text, FormatOptions options, StandardStreams streams)
    {
        var diagnostics = new List<Diagnostic>();
        string? formatted = ScriptFormatter.Format(name, text, options.Indent, diagnostics);
        foreach (Diagnostic diagnostic in diagnostics.Where(static diagnostic => diagnostic.Descriptor.Severity == DiagnosticSeverity.Error))
            streams.Error.Write(ByteText.Of(DiagnosticFormatter.Format(diagnostic)));
        return formatted;
    }
}
