namespace Hoc.Net.Mechanisms.Verbatim.Hosting;

/// <summary>A file that C code has open.</summary>
internal interface ICodeFile
{
    /// <summary>The next byte; -1 at the end.</summary>
    int ReadByte();

    /// <summary>The next byte, without taking it.</summary>
    int Peek();

    /// <summary>Writes bytes, as characters.</summary>
    void Write(string text);

    long Position { get; }

    /// <summary>Goes to a position: from the start (0), from here (1) or from the end (2).</summary>
    bool Seek(long offset, int origin);

    void Flush();

    void Close();
}
