namespace Hoc.Net.Runtime.Scripts;

/// <summary>The files of NEURON's library that are not here yet, so that nobody looks for a wrong path.</summary>
internal static class LaterFiles
{
    private static readonly string[] Tools =
    [
        "atoltool.hoc", "attshape.hoc", "binfo.hoc", "celbild.hoc", "chanbild.hoc", "corenrn.hoc", "electrod.hoc", "family.hoc", "funfit.hoc",
        "gatherv.hoc", "grapher.hoc", "impedanc.hoc", "impedanx.hoc", "impratio.hoc", "inserter.hoc", "kinbuild.hoc",
        "lincir.hoc", "loadbal.hoc", "logax.hoc", "macload.hoc", "mkcurve.hoc", "mknrndll.hoc", "modlunit.hoc", "movierun.hoc",
        "mview.hoc", "netbild.hoc", "parcom.hoc", "pointbsr.hoc", "pointgrp.hoc", "pointman.hoc", "prcellstate.hoc",
        "runfit.hoc", "shapebox.hoc", "showmech.hoc", "single.hoc", "singlech.hoc", "thresh.hoc", "varmeth1.hoc", "vecwrap.hoc",
        "vplay.hoc", "wingroup.hoc",
    ];

    /// <summary>What to tell who loads such a file; null for all other names.</summary>
    public static string? Remedy(string name)
    {
        string file = name[(name.LastIndexOf('/') + 1)..];
        bool isNamed = file.Length == name.Length || name.Contains("/lib/hoc/", StringComparison.Ordinal);
        return isNamed && Tools.Contains(file)
            ? "It is a file of NEURON's library that this version of hoc does not have yet: it comes with the tools of NEURON's menus."
            : null;
    }
}
