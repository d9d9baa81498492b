using System.Diagnostics;
using System.Text;

namespace Hoc.Net.Cli.Tests;

/// <summary>What only a process of its own shows: bytes, exit statuses, signals.</summary>
internal sealed class ProcessTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    [Test]
    public void Output_is_what_the_script_prints_byte_for_byte()
    {
        using Process process = Start("-");
        byte[] script = [.. "{ printf(\"a"u8, 0xe9, .. "\\tb\\n\") }\nprint 6*7\n"u8];
        process.StandardInput.BaseStream.Write(script);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        Assert.That(output.ToArray(), Is.EqualTo((byte[])[(byte)'a', 0xe9, .. "\tb\n"u8, .. "42 \n"u8]));
        Assert.That(ExitStatusOf(process), Is.Zero);
    }

    [Test]
    public void Statements_are_bytes_too()
    {
        using Process process = Start("-c", "print \"\u00fc\u2603\"");
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        Assert.That(output.ToArray(), Is.EqualTo(Encoding.UTF8.GetBytes("\u00fc\u2603\n")));
    }

    [TestCase("quit(7)", 7)]
    [TestCase("print nosuch", 1)]
    public void The_exit_status_reaches_the_shell(string statement, int status)
    {
        using Process process = Start("-c", statement);
        Assert.That(ExitStatusOf(process), Is.EqualTo(status));
    }

    [Test]
    [Platform("Linux", Reason = "/dev/full is Linux's.")]
    public void A_full_disk_is_no_fault_of_ours()
    {
        using Process process = Process.Start(new ProcessStartInfo("sh", ["-c", $"\"$@\" > /dev/full", "sh", .. CommandLine("-c", "print 1")]) { RedirectStandardError = true })!;
        Assert.That(process.StandardError.ReadToEnd(), Does.StartWith("hoc: the output cannot be written: "));
        Assert.That(ExitStatusOf(process), Is.EqualTo(1));
    }

    [Test]
    [Platform("Linux", Reason = "Other systems do not tell an input that was closed from one that waits.")]
    public void A_closed_standard_input_is_an_empty_one()
    {
        using Process process = Process.Start("sh", ["-c", "exec \"$@\" <&-", "sh", .. CommandLine("-")]);
        Assert.That(ExitStatusOf(process), Is.Zero);
    }

    [Test]
    public void Help_precedes_everything()
    {
        using Process process = Start("--help");
        Assert.That(process.StandardOutput.ReadToEnd(), Does.StartWith("hoc runs NEURON's HOC scripts"));
        Assert.That(ExitStatusOf(process), Is.Zero);
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Windows has no signals to send.")]
    public void An_interrupt_ends_a_script_in_good_order()
    {
        using var folder = new TemporaryFolder();
        string mark = folder.At("mark");
        string script = $"objref f\nprint \"printed before\"\nf = new File(\"{mark}\")\nx = f.wopen()\nx = f.close()\nwhile (1) {{ x = x + 1 }}\n";
        using Process process = Start(folder.Write("endless.hoc", script));
        Assert.That(() => File.Exists(mark), Is.True.After(30).Seconds.PollEvery(20).MilliSeconds);

        using Process kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        kill.WaitForExit();
        // Where the tests themselves run with interrupts ignored, so does the process: it fails then, but does not hang.
        using var limit = new Timer(_ => process.Kill(), null, Longest, Timeout.InfiniteTimeSpan);
        Assert.That(process.StandardOutput.ReadToEnd(), Is.EqualTo("printed before\n"));
        Assert.That(process.StandardError.ReadToEnd(), Does.Contain("HOC3112"));
        Assert.That(ExitStatusOf(process), Is.EqualTo(1));
    }

    private static Process Start(params string[] arguments)
    {
        string[] command = CommandLine(arguments);
        return Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>The words that start hoc.</summary>
    public static string[] CommandLine(params string[] arguments) =>
        [Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", Path.Combine(AppContext.BaseDirectory, "hoc.dll"), .. arguments];

    private static int ExitStatusOf(Process process)
    {
        if (!process.WaitForExit(Longest)) process.Kill();
        process.WaitForExit();
        return process.ExitCode;
    }
}
