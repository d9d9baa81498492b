namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Functions of long ago that old scripts still call. They do nothing that can be seen.</summary>
internal static class RetiredFunctions
{
    [HocFunction("graph", "graph(...)", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("graphmode", "graphmode(mode)", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("plt", "plt(mode, x, y)", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("setcolor", "setcolor(color)", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("lw", "lw(\"file\")", "Accepted: drawing on terminals, which Graph has replaced.")]
    [HocFunction("attr_praxis", "attr_praxis(tolerance, step, printing)", "Accepted: settings of fit_praxis.")]
    public static double Ignore() => 0;

    [HocFunction("coredump_on_error", "coredump_on_error(on)", "Accepted: mistakes end in diagnostics.")]
    public static double Accept() => 1;
}
