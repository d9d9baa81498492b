using System.Buffers.Binary;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>The head of a GIF file: a signature of six bytes, then the width and height in pixels, two bytes each (GIF89a specification, section 18).</summary>
internal static class GifFile
{
    private const int HeadLength = 10;

    /// <summary>Reads the width and height of a file, pixels.</summary>
    /// <returns>False, after a warning, when there is no such file or it is no GIF file.</returns>
    public static bool TryReadSize(CallArguments call, string path, out int width, out int height)
    {
        (width, height) = (0, 0);
        Span<byte> head = stackalloc byte[HeadLength];
        string reason = "it is no GIF file.";
        try
        {
            using FileStream file = File.OpenRead(path);
            if (file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false) == HeadLength && head.StartsWith("GIF8"u8))
            {
                width = BinaryPrimitives.ReadUInt16LittleEndian(head[6..]);
                height = BinaryPrimitives.ReadUInt16LittleEndian(head[8..]);
                return true;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            reason = fault.Message;
        }

        call.Warn(RuntimeDiagnostics.NothingToDraw, $"the picture \"{path}\" cannot be drawn: {reason}", "Give the name of a GIF file, relative to the working folder.");
        return false;
    }
}
