using Hoc.Net.Mechanisms.Verbatim.Hosting;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>The standard input, which belongs to the script: C code finds it at its end.</summary>
internal sealed class StandardInput : ICodeFile
{
    private StandardInput()
    {
    }

    public static StandardInput Instance { get; } = new();

    public long Position => 0;

    public int ReadByte() => -1;

    public int Peek() => -1;

    public void Write(string text)
    {
    }

    public bool Seek(long offset, int origin) => false;

    public void Flush()
    {
    }

    public void Close()
    {
    }
}
