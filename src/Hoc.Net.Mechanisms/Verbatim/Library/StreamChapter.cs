using Hoc.Net.Mechanisms.Verbatim.Hosting;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>stdio.h: printing, reading, files.</summary>
internal static class StreamChapter
{
    private const long EndOfFile = -1;

    public static IEnumerable<(string Name, LibraryBody Body)> Functions =>
    [
        ("printf", static c => Write(c, Printing.Format(c, 0, 1))),
        ("fprintf", static c => Write(c, c.Int(0), Printing.Format(c, 1, 2))),
        ("sprintf", static c => Put(c, Printing.Format(c, 1, 2))),
        ("snprintf", PutPart),
        ("puts", static c => Write(c, c.Text(0) + "\n")), ("putchar", static c => WriteChar(c, null)),
        ("fputs", static c => Write(c, c.Int(1), c.Text(0))), ("fputc", static c => WriteChar(c, c.Int(1))), ("putc", static c => WriteChar(c, c.Int(1))),
        ("scanf", static c => Scanning.Scan(c, StandardInput.Instance, 0, 1)),
        ("fscanf", static c => Scanning.Scan(c, Reader(c, 0), 1, 2)),
        ("sscanf", static c => Scanning.Scan(c, new TextSource(c.Text(0)), 1, 2)),
        ("fopen", static c => Open(c, c.Text(0), c.Text(1))), ("tmpfile", static c => 0), ("popen", NoPrograms), ("pclose", static _ => EndOfFile),
        ("fclose", Close), ("fflush", Flush), ("fgets", ReadLine), ("fgetc", static c => Reader(c, 0).ReadByte()), ("getc", static c => Reader(c, 0).ReadByte()),
        ("ungetc", Unread), ("fread", Read), ("fwrite", WriteBytes), ("fseek", Seek),
        ("ftell", static c => Reader(c, 0).Position), ("rewind", static c => Reader(c, 0).Seek(0, 0) ? 0 : EndOfFile),
        ("feof", static c => Reader(c, 0).Peek() < 0 ? 1L : 0), ("ferror", static _ => 0), ("clearerr", static _ => 0),
        ("remove", static c => c.Host.Delete(c.Text(0)) ? 0 : EndOfFile), ("access", static c => c.Host.Exists(c.Text(0)) ? 0 : EndOfFile),
        ("perror", Complain), ("fileno", static c => c.Int(0) >> 32),
    ];

    private static LibraryResult Write(LibraryCall call, string text)
    {
        call.Host.Write(text);
        return text.Length;
    }

    private static LibraryResult Write(LibraryCall call, long stream, string text)
    {
        switch (call.Memory.Find(stream)?.Owner)
        {
            case StandardStream { Name: "stderr" }:
                call.Host.WriteError(text);
                break;
            case StandardStream:
                call.Host.Write(text);
                break;
            case ICodeFile file:
                file.Write(text);
                break;
            default:
                throw new CodeFaultException(stream == 0 ? "a file is written that is not open" : "a pointer is used as a file that is none");
        }

        return text.Length;
    }

    private static LibraryResult WriteChar(LibraryCall call, long? stream)
    {
        var text = ((char)(byte)call.Int(0)).ToString();
        _ = stream is { } file ? Write(call, file, text) : Write(call, text);
        return (byte)call.Int(0);
    }

    private static LibraryResult Put(LibraryCall call, string text)
    {
        call.Machine.SetText(call.Int(0), text);
        return text.Length;
    }

    private static LibraryResult PutPart(LibraryCall call)
    {
        var text = Printing.Format(call, 2, 3);
        var room = (int)Math.Clamp(call.Int(1), 0, int.MaxValue);
        if (room > 0)
            call.Machine.SetText(call.Int(0), text.AsSpan(0, Math.Min(text.Length, room - 1)));
        return text.Length;
    }

    private static ICodeFile Reader(LibraryCall call, int index) => call.Memory.Find(call.Int(index))?.Owner switch
    {
        ICodeFile file => file,
        StandardStream => StandardInput.Instance,
        _ => throw new CodeFaultException(call.Int(index) == 0 ? "a file is read that is not open" : "a pointer is used as a file that is none"),
    };

    private static LibraryResult Open(LibraryCall call, string path, string mode) =>
        call.Host.Open(path, mode) is { } file ? call.Machine.Opaque(file, $"the file {path}") : 0;

    private static LibraryResult NoPrograms(LibraryCall call) => throw new CodeFaultException("popen() cannot be run: C code here starts no programs that it talks to");

    private static LibraryResult Close(LibraryCall call)
    {
        if (call.Memory.Find(call.Int(0))?.Owner is not ICodeFile file)
            return call.Int(0) == 0 ? throw new CodeFaultException("a file is closed that is not open") : 0;
        file.Close();
        call.Memory.Forget(file);
        return 0;
    }

    private static LibraryResult Flush(LibraryCall call)
    {
        (call.Memory.Find(call.Int(0))?.Owner as ICodeFile)?.Flush();
        return 0;
    }

    private static LibraryResult ReadLine(LibraryCall call)
    {
        var file = Reader(call, 2);
        var line = new System.Text.StringBuilder();
        while (line.Length < call.Int(1) - 1 && file.ReadByte() is >= 0 and var c)
        {
            line.Append((char)c);
            if (c == '\n')
                break;
        }

        if (line.Length == 0)
            return 0;
        call.Machine.SetText(call.Int(0), line.ToString());
        return call.Int(0);
    }

    private static LibraryResult Unread(LibraryCall call)
    {
        Reader(call, 1).Seek(-1, 1);
        return call.Int(0);
    }

    private static LibraryResult Read(LibraryCall call)
    {
        var (at, size, count, file) = (call.Int(0), call.Int(1), call.Int(2), Reader(call, 3));
        if (size <= 0 || count <= 0)
            return 0;
        var read = 0L;
        for (; read < size * count && file.ReadByte() is >= 0 and var c; read++)
            call.Memory.Store(at + read, 1, (ulong)c);
        return read / size;
    }

    private static LibraryResult WriteBytes(LibraryCall call)
    {
        var (at, length) = (call.Int(0), call.Int(1) * call.Int(2));
        if (length <= 0)
            return 0;
        call.Memory.Checked(at, length);
        Write(call, call.Int(3), string.Create((int)length, (call.Memory, at), static (text, from) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = (char)(byte)from.Memory.Load(from.at + i, 1);
        }));
        return call.Int(2);
    }

    private static LibraryResult Seek(LibraryCall call) => Reader(call, 0).Seek(call.Int(1), (int)call.Int(2)) ? 0 : EndOfFile;

    private static LibraryResult Complain(LibraryCall call)
    {
        call.Host.WriteError($"{call.Text(0)}: failed\n");
        return 0;
    }
}
