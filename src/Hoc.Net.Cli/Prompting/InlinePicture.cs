using System.Text;
using Hoc.Net.Plotting.Rendering;

namespace Hoc.Net.Cli.Prompting;

/// <summary>The sequences by which some terminals show a picture among the text.</summary>
internal static class InlinePicture
{
    /// <summary>The variable of the environment that chooses a way, where a terminal cannot tell: <c>kitty</c>, <c>iterm</c>, <c>sixel</c>, or <c>blocks</c> for characters.</summary>
    public const string Variable = "HOC_PICTURES";

    private const int KittyChunk = 4096;

    /// <summary>The way of a terminal, by what it says of itself in the environment; null when that tells nothing, so that it must be asked.</summary>
    public static InlineWay? Of(Func<string, string?> environment)
    {
        if (environment(Variable) is { Length: > 0 } chosen) return Named(chosen);
        if (environment("TMUX") is { Length: > 0 }) return null;
        string program = environment("TERM_PROGRAM") ?? "";
        if (environment("KITTY_WINDOW_ID") is { Length: > 0 } || environment("TERM") == "xterm-kitty" || program == "ghostty") return InlineWay.Kitty;
        return program is "iTerm.app" or "WezTerm" || environment("LC_TERMINAL") == "iTerm2" ? InlineWay.ITerm : null;
    }

    /// <summary>The sequence that shows a PNG picture; null when characters must do.</summary>
    public static string? Sequence(InlineWay way, byte[] png) => way switch
    {
        InlineWay.Kitty => Kitty(png),
        InlineWay.ITerm => ITerm(png),
        InlineWay.Sixel => Sixel(png),
        _ => null,
    };

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

    /// <summary>Sixels: xterm, foot, mlterm, Konsole, Windows Terminal, tmux and others.</summary>
    public static string Sixel(byte[] png) => SixelPicture.Of(png) + "\r\n";

    private static InlineWay Named(string way) => way.ToLowerInvariant() switch
    {
        "kitty" => InlineWay.Kitty,
        "iterm" or "iterm2" => InlineWay.ITerm,
        "sixel" => InlineWay.Sixel,
        _ => InlineWay.Characters,
    };
}
