using System.Text;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Scripts;

/// <summary>Reads scripts from files, and says why one cannot be read.</summary>
/// <param name="Name">What diagnostics call it: as somebody wrote it.</param>
/// <param name="Path">Where it is, from the root on.</param>
internal readonly record struct ScriptFile(string Name, string Path)
{
    private const int BufferSize = 1 << 16;

    /// <summary>The text; null when there is no such file.</summary>
    /// <exception cref="HocException">There is one, and it cannot be read.</exception>
    public SourceText? TryRead(SourceSpan? asking)
    {
        if (!File.Exists(Path)) return null;
        try
        {
            return new SourceText(Name, ReadText(Path));
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

    /// <summary>The bytes of a file as characters, held once: morphologies are large.</summary>
    private static ReadOnlyMemory<char> ReadText(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        Span<byte> buffer = new byte[BufferSize];
        int count = file.Read(buffer);
        bool isWide = count >= 2 && buffer[..2] is [0xff, 0xfe] or [0xfe, 0xff];
        if (!file.CanSeek || isWide || file.Length < count) return ReadStream(file, buffer[..count], isWide);
        if (file.Length > Array.MaxLength) throw new IOException("it is larger than 2 GB.");
        char[] text = GC.AllocateUninitializedArray<char>((int)file.Length);
        int length = 0;
        while (count > 0 && length + count <= text.Length)
        {
            length += Encoding.Latin1.GetChars(buffer[..count], text.AsSpan(length));
            count = file.Read(buffer);
        }

        return text.AsMemory(0, length);
    }

    /// <summary>What no size is known of beforehand, and UTF-16, which an editor may have written.</summary>
    private static ReadOnlyMemory<char> ReadStream(FileStream file, ReadOnlySpan<byte> begun, bool isWide)
    {
        using var bytes = new MemoryStream();
        bytes.Write(begun);
        file.CopyTo(bytes);
        bytes.Position = 0;
        using var reader = new StreamReader(bytes, Encoding.Latin1, detectEncodingFromByteOrderMarks: isWide);
        return reader.ReadToEnd().AsMemory();
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
            LaterFiles.Remedy(Name) ?? (NearFile() is { } near ? $"Did you mean '{near}'?" : "Check the name and the working folder."));

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
