using Hoc.Net.Mechanisms.Verbatim.Hosting;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>A string that is read like a file.</summary>
internal sealed class TextSource(string text) : ICodeFile
{
    private int _at;

    public long Position => _at;

    public int ReadByte() => _at < text.Length ? (byte)text[_at++] : -1;

    public int Peek() => _at < text.Length ? (byte)text[_at] : -1;

    public void Write(string written)
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
