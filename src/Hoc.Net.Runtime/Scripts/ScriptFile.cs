using System.Text;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Scripts;

/// <summary>Reads scripts from files, and says why one cannot be read.</summary>
/// <param name="Name">What diagnostics call it: as somebody wrote it.</param>
/// <param name="Path">Where it is, from the root on.</param>
internal readonly record struct ScriptFile(string Name, string Path)
{
    /// <summary>The text; null when there is no such file.</summary>
    /// <exception cref="HocException">There is one, and it cannot be read.</exception>
    public SourceText? TryRead(SourceSpan? asking)
    {
        if (!File.Exists(Path)) return null;
        try
        {
            return new SourceText(Name, File.ReadAllText(Path, Encoding.Latin1));
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.FileNotReadable,
                asking,
                $"the file '{Name}' cannot be read: {cause.Message}",
                "Check who may read it."));
        }
    }

    /// <summary>The text.</summary>
    /// <exception cref="HocException">There is no such file, or it cannot be read.</exception>
    public SourceText Read(SourceSpan? asking) => TryRead(asking) ?? throw new HocException(Missing(asking));

    /// <summary>The diagnostic for a file that there is not, with the name that was probably meant.</summary>
    public Diagnostic Missing(SourceSpan? asking) => Directory.Exists(Path)
        ? new Diagnostic(RuntimeDiagnostics.FileNotFound, asking, $"'{Name}' is a folder.", "Name a script in it.")
        : new Diagnostic(
            RuntimeDiagnostics.FileNotFound,
            asking,
            $"the file '{Name}' does not exist.",
            NearFile() is { } near ? $"Did you mean '{near}'?" : "Check the name and the working folder.");

    private string? NearFile()
    {
        string? folder = System.IO.Path.GetDirectoryName(Path);
        if (!Directory.Exists(folder)) return null;
        try
        {
            string wrong = System.IO.Path.GetFileName(Path);
            string? near = NearNames.Nearest(wrong, Directory.EnumerateFiles(folder).Select(file => System.IO.Path.GetFileName(file)));
            return near is null ? null : Name[..(Name.LastIndexOfAny(['/', '\\']) + 1)] + ByteText.Of(near);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
