import { window, workspace } from 'vscode';
import { SPEECH_DRAFT } from './protocol';

/** A draft with one defect of every kind, for who wants to see what is found. */
const SAMPLE = `本文由公文写作网整理，更多范文请加QQ群：123456789

在全县防汛工作会议上的讲话

同志们：
　　今天我们召开全县防汛工作会议，主要任务是分析形势,部署任务。刚才，XX同志通报了有关情况，我都同意。下面，我讲三点意见。
　　一、认清形势，切实增强做好防汛工作的责任感
　　今年雨季来得早、雨量大，部分水库带病运行，防汛形势不容乐观。各级各部门要把困难估计得充分一些，把措施准备得周密一些。
　　三、突出重点，全力抓好防汛各项工作
　　（一）排查隐患要细。要对水库、河道、在建工程逐一排查，发现一处、整改一处。。
　　（一）应急准备要足。一是备足物资；二要建强队伍；三是完善预案。
　　四、压实责任，确保安全度汛
　　各乡镇、各部门主要负责同志要靠前指挥、一线调度，对责任不落实的，要严肃问责。
　　同志们，防汛工作责任重于泰山。让我们再接再励、真抓实干，确保全县人民安全度汛！
`;

/** Opens the draft full of defects as a new, unsaved one: nothing that is done to it lasts. */
export async function openSample(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: SPEECH_DRAFT, content: SAMPLE }));
}
