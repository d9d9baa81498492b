using Hoc.Net.Mechanisms.Verbatim.Hosting;
using Hoc.Net.Runtime.Builtins.Classes.Files;

namespace Hoc.Net.Runtime.Verbatim;

/// <summary>A file of the session as C code has it: open for reading or for writing.</summary>
internal sealed class CodeFile(OpenFiles files, TextInput? input, StreamWriter? output) : ICodeFile
{
    /// <inheritdoc/>
    public long Position
    {
        get
        {
            output?.Flush();
            return input?.Position ?? output!.BaseStream.Position;
        }
    }

    /// <inheritdoc/>
    public int ReadByte() => input?.ReadByte() ?? -1;

    /// <inheritdoc/>
    public int Peek() => input?.Peek() ?? -1;

    /// <inheritdoc/>
    public void Write(string text) => output?.Write(text);

    /// <inheritdoc/>
    public bool Seek(long offset, int origin)
    {
        output?.Flush();
        long start = origin switch { 1 => Position, 2 => input?.Length ?? output!.BaseStream.Length, _ => 0 };
        if (start + offset < 0) return false;
        if (input is not null) input.Seek(start + offset);
        else return OpenFiles.Attempt(() => output!.BaseStream.Position = start + offset);
        return true;
    }

    /// <inheritdoc/>
    public void Flush() => output?.Flush();

    /// <inheritdoc/>
    public void Close() => files.Close(output);
}
