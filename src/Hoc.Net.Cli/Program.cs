using Hoc.Net.Cli;
using Hoc.Net.Cli.CommandLine;

try
{
    return HocCommand.Invoke(args);
}
catch (Exception fault)
{
    InternalFault.Report(fault);
    return ExitStatus.InternalError;
}
