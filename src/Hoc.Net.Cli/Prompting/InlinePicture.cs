using System.Text;

namespace Hoc.Net.Cli.Prompting;

/// <summary>The sequences by which some terminals show a picture among the text.</summary>
internal static class InlinePicture
{
    private const int KittyChunk = 4096;

    /// <summary>The way of a terminal, by what it says of itself in the environment; null when it shows characters alone.</summary>
    public static Func<byte[], string>? Of(Func<string, string?> environment)
    {
        if (environment("TMUX") is { Length: > 0 }) return null;
        string program = environment("TERM_PROGRAM") ?? "";
        if (environment("KITTY_WINDOW_ID") is { Length: > 0 } || environment("TERM") == "xterm-kitty" || program == "ghostty") return Kitty;
        return program is "iTerm.app" or "WezTerm" || environment("LC_TERMINAL") == "iTerm2" ? ITerm : null;
    }

    /// <summary>Kitty's graphics protocol: the PNG in base 64, in pieces.</summary>
    public static string Kitty(byte[] png)
    {
        string data = Convert.ToBase64String(png);
        var text = new StringBuilder();
        for (int start = 0; start < data.Length; start += KittyChunk)
        {
            int end = Math.Min(start + KittyChunk, data.Length);
            text.Append("\x1b_G").Append(start == 0 ? "f=100,a=T," : "").Append(end < data.Length ? "m=1;" : "m=0;").Append(data, start, end - start).Append("\x1b\\");
        }

        return text.Append("\r\n").ToString();
    }

    /// <summary>iTerm2's protocol, which WezTerm understands as well.</summary>
    public static string ITerm(byte[] png) => $"\x1b]1337;File=inline=1;size={png.Length}:{Convert.ToBase64String(png)}\a\r\n";
}
