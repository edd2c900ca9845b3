@cc_words = external local_unnamed_addr constant i32, align 4
@cc_actions = external local_unnamed_addr constant i32, align 4
@cc_watch_words = external local_unnamed_addr constant i32, align 4

; Function Attrs: nounwind
define void @cc_found(ptr noundef %0, ptr noundef readonly captures(none) %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = load i32, ptr @cc_words, align 4, !tbaa !3
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %21, label %6

6:                                                ; preds = %3
  %7 = zext i32 %4 to i64
  br label %8

8:                                                ; preds = %6, %8
  %9 = phi i64 [ 0, %6 ], [ %19, %8 ]
  %10 = phi i64 [ -7046029254386353131, %6 ], [ %18, %8 ]
  %11 = getelementptr inbounds nuw i64, ptr %1, i64 %9
  %12 = load i64, ptr %11, align 8, !tbaa !7
  %13 = xor i64 %12, %10
  %14 = zext i64 %13 to i128
  %15 = mul nuw i128 %14, 15485907386658061715
  %16 = lshr i128 %15, 64
  %17 = xor i128 %16, %15
  %18 = trunc i128 %17 to i64
  %19 = add nuw nsw i64 %9, 1
  %20 = icmp eq i64 %19, %7
  br i1 %20, label %21, label %8

21:                                               ; preds = %8, %3
  %22 = phi i64 [ 0, %3 ], [ %7, %8 ]
  %23 = phi i64 [ -7046029254386353131, %3 ], [ %18, %8 ]
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %25 = load i64, ptr %24, align 8, !tbaa !13
  %26 = and i64 %25, 63
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %28 = load ptr, ptr %27, align 8, !tbaa !19
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %30 = load i64, ptr %29, align 8, !tbaa !20
  %31 = lshr i64 %23, %30
  %32 = getelementptr inbounds nuw i64, ptr %28, i64 %31
  tail call void @llvm.prefetch.p0(ptr %32, i32 0, i32 3, i32 1)
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %34 = load ptr, ptr %33, align 8, !tbaa !21
  %35 = mul nuw nsw i64 %26, %22
  %36 = getelementptr inbounds nuw i64, ptr %34, i64 %35
  br i1 %5, label %44, label %37

37:                                               ; preds = %21, %37
  %38 = phi i64 [ %42, %37 ], [ 0, %21 ]
  %39 = getelementptr inbounds nuw i64, ptr %1, i64 %38
  %40 = load i64, ptr %39, align 8, !tbaa !7
  %41 = getelementptr inbounds nuw i64, ptr %36, i64 %38
  store i64 %40, ptr %41, align 8, !tbaa !7
  %42 = add nuw nsw i64 %38, 1
  %43 = icmp eq i64 %42, %22
  br i1 %43, label %44, label %37

44:                                               ; preds = %37, %21
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %46 = load ptr, ptr %45, align 8, !tbaa !23
  %47 = getelementptr inbounds nuw i64, ptr %46, i64 %26
  store i64 %23, ptr %47, align 8, !tbaa !7
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %49 = load i64, ptr %48, align 8, !tbaa !24
  %50 = add i64 %49, 1
  store i64 %50, ptr %48, align 8, !tbaa !24
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %52 = load ptr, ptr %51, align 8, !tbaa !25
  %53 = getelementptr inbounds nuw i64, ptr %52, i64 %26
  store i64 %49, ptr %53, align 8, !tbaa !7
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %55 = load ptr, ptr %54, align 8, !tbaa !26
  %56 = zext i32 %2 to i64
  %57 = getelementptr inbounds nuw i64, ptr %55, i64 %56
  %58 = load i64, ptr %57, align 8, !tbaa !7
  %59 = add i64 %58, 1
  store i64 %59, ptr %57, align 8, !tbaa !7
  %60 = add i64 %25, 1
  store i64 %60, ptr %24, align 8, !tbaa !13
  %61 = and i64 %60, 31
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %64

63:                                               ; preds = %44
  tail call fastcc void @cc_turn(ptr noundef nonnull %0) #12
  br label %64

64:                                               ; preds = %63, %44
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #2

; Function Attrs: noinline nounwind
define internal fastcc void @cc_turn(ptr noundef %0) unnamed_addr #3 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %3 = load i64, ptr %2, align 8, !tbaa !13
  %4 = icmp ugt i64 %3, 63
  br i1 %4, label %5, label %10

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !27
  %8 = trunc i64 %3 to i32
  %9 = and i32 %8, 63
  tail call void %7(ptr noundef nonnull %0, i32 noundef %9, i32 noundef 32) #13
  br label %10

10:                                               ; preds = %5, %1
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @cc_incident(ptr noundef readonly captures(none) %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #4 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %5 = load ptr, ptr %4, align 8, !tbaa !28
  %6 = zext i32 %1 to i64
  %7 = load i32, ptr @cc_actions, align 4, !tbaa !3
  %8 = zext i32 %7 to i64
  %9 = mul nuw i64 %8, %6
  %10 = getelementptr inbounds nuw i32, ptr %5, i64 %9
  %11 = zext i32 %2 to i64
  %12 = getelementptr inbounds nuw i32, ptr %10, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i64, ptr %13, align 8, !tbaa !24
  %15 = lshr i64 %14, 32
  %16 = trunc nuw i64 %15 to i32
  %17 = load i32, ptr %12, align 4, !tbaa !3
  %18 = icmp ugt i32 %17, %16
  br i1 %18, label %19, label %20

19:                                               ; preds = %3
  store i32 %16, ptr %12, align 4, !tbaa !3
  br label %20

20:                                               ; preds = %19, %3
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define void @cc_fill(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #5 {
  %5 = alloca [32 x i64], align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #14
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load ptr, ptr %6, align 8, !tbaa !29
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %9 = load i64, ptr %8, align 8, !tbaa !34
  %10 = sub i64 64, %9
  %11 = shl nsw i64 -1, %10
  %12 = xor i64 %11, -1
  %13 = icmp ult i64 %1, %2
  br i1 %13, label %14, label %20

14:                                               ; preds = %4
  %15 = load i32, ptr @cc_words, align 4
  %16 = zext i32 %15 to i64
  %17 = icmp eq i32 %15, 0
  %18 = icmp eq i64 %3, 0
  %19 = sub nuw i64 %2, %1
  br label %21

20:                                               ; preds = %57, %4
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #14
  ret void

21:                                               ; preds = %57, %14
  %22 = phi i64 [ %19, %14 ], [ %60, %57 ]
  %23 = phi i64 [ %1, %14 ], [ %58, %57 ]
  %24 = tail call i64 @llvm.umin.i64(i64 %22, i64 32)
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = tail call i32 @llvm.umax.i32(i32 %25, i32 1)
  %27 = load ptr, ptr %0, align 8, !tbaa !35
  %28 = zext nneg i32 %26 to i64
  br label %32

29:                                               ; preds = %50
  %30 = add nuw i64 %23, 1
  %31 = zext nneg i32 %26 to i64
  br label %61

32:                                               ; preds = %21, %50
  %33 = phi i64 [ 0, %21 ], [ %55, %50 ]
  %34 = add i64 %23, %33
  %35 = mul i64 %34, %16
  %36 = getelementptr inbounds nuw i64, ptr %27, i64 %35
  br i1 %17, label %50, label %37

37:                                               ; preds = %32, %37
  %38 = phi i64 [ %48, %37 ], [ 0, %32 ]
  %39 = phi i64 [ %47, %37 ], [ -7046029254386353131, %32 ]
  %40 = getelementptr inbounds nuw i64, ptr %36, i64 %38
  %41 = load i64, ptr %40, align 8, !tbaa !7
  %42 = xor i64 %41, %39
  %43 = zext i64 %42 to i128
  %44 = mul nuw i128 %43, 15485907386658061715
  %45 = lshr i128 %44, 64
  %46 = xor i128 %45, %44
  %47 = trunc i128 %46 to i64
  %48 = add nuw nsw i64 %38, 1
  %49 = icmp eq i64 %48, %16
  br i1 %49, label %50, label %37

50:                                               ; preds = %37, %32
  %51 = phi i64 [ -7046029254386353131, %32 ], [ %47, %37 ]
  %52 = getelementptr inbounds nuw i64, ptr %5, i64 %33
  store i64 %51, ptr %52, align 8, !tbaa !7
  %53 = lshr i64 %51, %9
  %54 = getelementptr inbounds nuw i64, ptr %7, i64 %53
  tail call void @llvm.prefetch.p0(ptr %54, i32 1, i32 3, i32 1)
  %55 = add nuw nsw i64 %33, 1
  %56 = icmp eq i64 %55, %28
  br i1 %56, label %29, label %32, !llvm.loop !36

57:                                               ; preds = %90
  %58 = add i64 %23, 32
  %59 = icmp ult i64 %58, %2
  %60 = add i64 %22, -32
  br i1 %59, label %21, label %20, !llvm.loop !37

61:                                               ; preds = %29, %90
  %62 = phi i64 [ 0, %29 ], [ %91, %90 ]
  %63 = getelementptr inbounds nuw i64, ptr %5, i64 %62
  %64 = load i64, ptr %63, align 8, !tbaa !7
  %65 = shl i64 %64, 32
  %66 = add i64 %30, %62
  %67 = or i64 %66, %65
  %68 = or i64 %67, 4294967296
  %69 = lshr i64 %64, %9
  %70 = and i64 %69, -8
  br label %71

71:                                               ; preds = %79, %61
  %72 = phi i64 [ %81, %79 ], [ %70, %61 ]
  %73 = getelementptr inbounds nuw i64, ptr %7, i64 %72
  br label %74

74:                                               ; preds = %71, %87
  %75 = load volatile <8 x i64>, ptr %73, align 16, !tbaa !38, !noalias !39
  %76 = icmp eq <8 x i64> %75, zeroinitializer
  %77 = bitcast <8 x i1> %76 to i8
  %78 = icmp eq i8 %77, 0
  br i1 %78, label %79, label %82

79:                                               ; preds = %74
  %80 = add i64 %72, 8
  %81 = and i64 %80, %12
  br label %71, !llvm.loop !42

82:                                               ; preds = %74
  %83 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %77, i1 true)
  %84 = zext nneg i8 %83 to i64
  %85 = getelementptr inbounds nuw i64, ptr %73, i64 %84
  br i1 %18, label %86, label %87

86:                                               ; preds = %82
  store i64 %68, ptr %85, align 8, !tbaa !7
  br label %90

87:                                               ; preds = %82
  %88 = cmpxchg ptr %85, i64 0, i64 %68 monotonic monotonic, align 8
  %89 = extractvalue { i64, i1 } %88, 1
  br i1 %89, label %90, label %74

90:                                               ; preds = %87, %86
  %91 = add nuw nsw i64 %62, 1
  %92 = icmp eq i64 %91, %31
  br i1 %92, label %57, label %61, !llvm.loop !43
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #6

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define i32 @cc_lookup(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #5 {
  %3 = load i32, ptr @cc_words, align 4, !tbaa !3
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %20, label %5

5:                                                ; preds = %2
  %6 = zext i32 %3 to i64
  br label %7

7:                                                ; preds = %5, %7
  %8 = phi i64 [ 0, %5 ], [ %18, %7 ]
  %9 = phi i64 [ -7046029254386353131, %5 ], [ %17, %7 ]
  %10 = getelementptr inbounds nuw i64, ptr %1, i64 %8
  %11 = load i64, ptr %10, align 8, !tbaa !7
  %12 = xor i64 %11, %9
  %13 = zext i64 %12 to i128
  %14 = mul nuw i128 %13, 15485907386658061715
  %15 = lshr i128 %14, 64
  %16 = xor i128 %15, %14
  %17 = trunc i128 %16 to i64
  %18 = add nuw nsw i64 %8, 1
  %19 = icmp eq i64 %18, %6
  br i1 %19, label %20, label %7

20:                                               ; preds = %7, %2
  %21 = phi i64 [ 0, %2 ], [ %6, %7 ]
  %22 = phi i64 [ -7046029254386353131, %2 ], [ %17, %7 ]
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %24 = load i64, ptr %23, align 8, !tbaa !34
  %25 = sub i64 64, %24
  %26 = shl nsw i64 -1, %25
  %27 = xor i64 %26, -1
  %28 = lshr i64 %22, %24
  %29 = and i64 %28, -8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %31 = load ptr, ptr %30, align 8, !tbaa !29
  %32 = and i64 %22, 4294967294
  %33 = or disjoint i64 %32, 1
  %34 = insertelement <8 x i64> poison, i64 %33, i64 0
  %35 = shufflevector <8 x i64> %34, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %36

36:                                               ; preds = %79, %20
  %37 = phi i64 [ %29, %20 ], [ %81, %79 ]
  %38 = getelementptr inbounds nuw i64, ptr %31, i64 %37
  %39 = load volatile <8 x i64>, ptr %38, align 16, !tbaa !38, !noalias !44
  %40 = lshr <8 x i64> %39, splat (i64 32)
  %41 = icmp eq <8 x i64> %40, %35
  %42 = bitcast <8 x i1> %41 to i8
  %43 = icmp eq i8 %42, 0
  br i1 %43, label %75, label %44

44:                                               ; preds = %36
  %45 = zext i8 %42 to i32
  %46 = load ptr, ptr %0, align 8, !tbaa !35
  br label %47

47:                                               ; preds = %44, %71
  %48 = phi i32 [ %45, %44 ], [ %73, %71 ]
  %49 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %48, i1 true)
  %50 = zext nneg i32 %49 to i64
  %51 = getelementptr i64, ptr %38, i64 %50
  %52 = load i64, ptr %51, align 8, !tbaa !7
  %53 = trunc i64 %52 to i32
  %54 = add i32 %53, -1
  %55 = zext i32 %54 to i64
  %56 = mul nuw i64 %21, %55
  %57 = getelementptr inbounds nuw i64, ptr %46, i64 %56
  br i1 %4, label %82, label %58

58:                                               ; preds = %47, %58
  %59 = phi i64 [ %67, %58 ], [ 0, %47 ]
  %60 = phi i64 [ %66, %58 ], [ 0, %47 ]
  %61 = getelementptr inbounds nuw i64, ptr %57, i64 %59
  %62 = load i64, ptr %61, align 8, !tbaa !7
  %63 = getelementptr inbounds nuw i64, ptr %1, i64 %59
  %64 = load i64, ptr %63, align 8, !tbaa !7
  %65 = xor i64 %64, %62
  %66 = or i64 %65, %60
  %67 = add nuw nsw i64 %59, 1
  %68 = icmp eq i64 %67, %21
  br i1 %68, label %69, label %58

69:                                               ; preds = %58
  %70 = icmp eq i64 %66, 0
  br i1 %70, label %82, label %71

71:                                               ; preds = %69
  %72 = add nsw i32 %48, -1
  %73 = and i32 %72, %48
  %74 = icmp eq i32 %73, 0
  br i1 %74, label %75, label %47, !llvm.loop !48

75:                                               ; preds = %71, %36
  %76 = icmp eq <8 x i64> %39, zeroinitializer
  %77 = bitcast <8 x i1> %76 to i8
  %78 = icmp eq i8 %77, 0
  br i1 %78, label %79, label %82

79:                                               ; preds = %75
  %80 = add i64 %37, 8
  %81 = and i64 %80, %27
  br label %36, !llvm.loop !49

82:                                               ; preds = %75, %47, %69
  %83 = phi i32 [ %54, %47 ], [ %54, %69 ], [ -1, %75 ]
  ret i32 %83
}

; Function Attrs: nounwind
define range(i32 0, 6) i32 @cc_run(ptr noundef captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %3 = load ptr, ptr %2, align 8, !tbaa !50
  %4 = load ptr, ptr %3, align 8, !tbaa !51
  tail call fastcc void @cc_notice(ptr noundef %0) #12
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 32
  %26 = load i32, ptr @cc_actions, align 4
  %27 = icmp eq i32 %26, 0
  %28 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %29 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %30 = zext i32 %26 to i64
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %32 = load i32, ptr @cc_words, align 4
  %33 = zext i32 %32 to i64
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %35 = load i64, ptr %5, align 8, !tbaa !53
  br label %36

36:                                               ; preds = %80, %1
  %37 = phi i64 [ %35, %1 ], [ %81, %80 ]
  %38 = load i64, ptr %6, align 8, !tbaa !54
  %39 = icmp eq i64 %37, %38
  br i1 %39, label %40, label %78

40:                                               ; preds = %36
  %41 = load i64, ptr %7, align 8, !tbaa !55
  %42 = icmp eq i64 %37, %41
  %43 = load i64, ptr %8, align 8, !tbaa !56
  br i1 %42, label %44, label %55

44:                                               ; preds = %40
  %45 = icmp eq i64 %37, %43
  br i1 %45, label %173, label %46

46:                                               ; preds = %44
  %47 = load i64, ptr %9, align 8, !tbaa !57
  %48 = load i64, ptr %10, align 8, !tbaa !58
  %49 = icmp eq i64 %47, %48
  br i1 %49, label %173, label %50

50:                                               ; preds = %46
  %51 = trunc i64 %37 to i32
  %52 = load ptr, ptr %11, align 8, !tbaa !59
  %53 = add i64 %47, 1
  store i64 %53, ptr %9, align 8, !tbaa !57
  %54 = getelementptr inbounds nuw i32, ptr %52, i64 %47
  store i32 %51, ptr %54, align 4, !tbaa !3
  store i64 %43, ptr %7, align 8, !tbaa !55
  br label %55

55:                                               ; preds = %50, %40
  %56 = phi i64 [ %43, %50 ], [ %41, %40 ]
  %57 = load i64, ptr %12, align 8, !tbaa !60
  %58 = icmp ult i64 %43, %57
  br i1 %58, label %59, label %173

59:                                               ; preds = %55
  %60 = load i64, ptr %9, align 8, !tbaa !57
  %61 = load i64, ptr %13, align 8, !tbaa !61
  %62 = icmp ugt i64 %60, %61
  br i1 %62, label %173, label %63

63:                                               ; preds = %59
  %64 = load atomic i64, ptr %14 monotonic, align 8
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %66, label %173

66:                                               ; preds = %63
  %67 = sub i64 %56, %37
  %68 = load i64, ptr %15, align 8, !tbaa !62
  %69 = icmp ult i64 %67, %68
  br i1 %69, label %73, label %70

70:                                               ; preds = %66
  %71 = load i64, ptr %16, align 8, !tbaa !63
  %72 = icmp ult i64 %37, %71
  br i1 %72, label %73, label %173

73:                                               ; preds = %70, %66
  %74 = sub i64 %57, %43
  %75 = tail call i64 @llvm.umin.i64(i64 %74, i64 4096)
  %76 = add i64 %75, %37
  %77 = tail call i64 @llvm.umin.i64(i64 %76, i64 %56)
  store i64 %77, ptr %6, align 8, !tbaa !54
  br label %78

78:                                               ; preds = %73, %36
  %79 = phi i64 [ %77, %73 ], [ %38, %36 ]
  br label %80

80:                                               ; preds = %170, %78
  %81 = load i64, ptr %5, align 8, !tbaa !53
  %82 = icmp ult i64 %81, %79
  br i1 %82, label %83, label %36, !llvm.loop !64

83:                                               ; preds = %80
  %84 = add i64 %81, 256
  %85 = tail call i64 @llvm.umin.i64(i64 %84, i64 %79)
  %86 = load i64, ptr %8, align 8, !tbaa !56
  %87 = load i64, ptr %17, align 8, !tbaa !65
  %88 = add i64 %86, 2048
  %89 = load i64, ptr %18, align 8, !tbaa !66
  %90 = icmp ugt i64 %88, %89
  br i1 %90, label %173, label %91

91:                                               ; preds = %83
  %92 = load i64, ptr %19, align 8, !tbaa !67
  %93 = icmp ugt i64 %88, %92
  br i1 %93, label %173, label %94

94:                                               ; preds = %91
  %95 = add i64 %87, 256
  %96 = load i64, ptr %20, align 8, !tbaa !68
  %97 = icmp ugt i64 %95, %96
  br i1 %97, label %173, label %98

98:                                               ; preds = %94
  store ptr @cc_insert, ptr %21, align 8, !tbaa !27
  %99 = load ptr, ptr %4, align 8, !tbaa !69
  %100 = getelementptr inbounds nuw i8, ptr %99, i64 16
  %101 = load ptr, ptr %100, align 8, !tbaa !29
  store ptr %101, ptr %22, align 8, !tbaa !19
  %102 = getelementptr inbounds nuw i8, ptr %99, i64 40
  %103 = load i64, ptr %102, align 8, !tbaa !34
  store i64 %103, ptr %23, align 8, !tbaa !20
  store i64 0, ptr %24, align 8, !tbaa !70
  store i64 0, ptr %25, align 8, !tbaa !13
  br i1 %27, label %114, label %104

104:                                              ; preds = %98
  %105 = load ptr, ptr %28, align 8, !tbaa !26
  %106 = load ptr, ptr %29, align 8, !tbaa !71
  br label %107

107:                                              ; preds = %107, %104
  %108 = phi i64 [ 0, %104 ], [ %112, %107 ]
  %109 = getelementptr inbounds nuw i64, ptr %105, i64 %108
  %110 = load i64, ptr %109, align 8, !tbaa !7
  %111 = getelementptr inbounds nuw i64, ptr %106, i64 %108
  store i64 %110, ptr %111, align 8, !tbaa !7
  %112 = add nuw nsw i64 %108, 1
  %113 = icmp eq i64 %112, %30
  br i1 %113, label %114, label %107, !llvm.loop !72

114:                                              ; preds = %107, %98
  %115 = icmp ult i64 %81, %85
  br i1 %115, label %116, label %136

116:                                              ; preds = %114, %133
  %117 = phi i64 [ %134, %133 ], [ %81, %114 ]
  %118 = load atomic i64, ptr %14 monotonic, align 8
  %119 = icmp eq i64 %118, 0
  br i1 %119, label %120, label %136

120:                                              ; preds = %116
  %121 = shl i64 %117, 32
  store i64 %121, ptr %31, align 8, !tbaa !24
  %122 = load ptr, ptr %0, align 8, !tbaa !35
  %123 = mul i64 %117, %33
  %124 = getelementptr inbounds nuw i64, ptr %122, i64 %123
  %125 = tail call i32 @cc_expand(ptr noundef nonnull %4, ptr noundef %124) #13
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %133, label %127

127:                                              ; preds = %120
  %128 = trunc i64 %117 to i32
  %129 = load ptr, ptr %34, align 8, !tbaa !73
  %130 = load i64, ptr %17, align 8, !tbaa !65
  %131 = add i64 %130, 1
  store i64 %131, ptr %17, align 8, !tbaa !65
  %132 = getelementptr inbounds nuw i32, ptr %129, i64 %130
  store i32 %128, ptr %132, align 4, !tbaa !3
  br label %133

133:                                              ; preds = %127, %120
  %134 = add i64 %117, 1
  %135 = icmp eq i64 %134, %85
  br i1 %135, label %136, label %116, !llvm.loop !74

136:                                              ; preds = %133, %116, %114
  %137 = phi i64 [ %81, %114 ], [ %117, %116 ], [ %85, %133 ]
  %138 = load i64, ptr %25, align 8, !tbaa !13
  %139 = trunc i64 %138 to i32
  %140 = and i32 %139, 31
  %141 = icmp ugt i64 %138, 31
  br i1 %141, label %142, label %146

142:                                              ; preds = %136
  %143 = load ptr, ptr %21, align 8, !tbaa !27
  %144 = and i32 %139, 32
  %145 = xor i32 %144, 32
  tail call void %143(ptr noundef nonnull %4, i32 noundef %145, i32 noundef 32) #13
  br label %146

146:                                              ; preds = %142, %136
  %147 = icmp eq i32 %140, 0
  br i1 %147, label %151, label %148

148:                                              ; preds = %146
  %149 = load ptr, ptr %21, align 8, !tbaa !27
  %150 = and i32 %139, 32
  tail call void %149(ptr noundef nonnull %4, i32 noundef %150, i32 noundef %140) #13
  br label %151

151:                                              ; preds = %148, %146
  store i64 0, ptr %25, align 8, !tbaa !13
  %152 = load i64, ptr %24, align 8, !tbaa !70
  %153 = icmp eq i64 %152, 0
  br i1 %153, label %170, label %154

154:                                              ; preds = %151
  br i1 %27, label %165, label %155

155:                                              ; preds = %154
  %156 = load ptr, ptr %29, align 8, !tbaa !71
  %157 = load ptr, ptr %28, align 8, !tbaa !26
  br label %158

158:                                              ; preds = %158, %155
  %159 = phi i64 [ 0, %155 ], [ %163, %158 ]
  %160 = getelementptr inbounds nuw i64, ptr %156, i64 %159
  %161 = load i64, ptr %160, align 8, !tbaa !7
  %162 = getelementptr inbounds nuw i64, ptr %157, i64 %159
  store i64 %161, ptr %162, align 8, !tbaa !7
  %163 = add nuw nsw i64 %159, 1
  %164 = icmp eq i64 %163, %30
  br i1 %164, label %165, label %158, !llvm.loop !75

165:                                              ; preds = %158, %154
  store i64 %86, ptr %8, align 8, !tbaa !56
  store i64 %87, ptr %17, align 8, !tbaa !65
  %166 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %166, align 8, !tbaa !76
  %167 = load atomic i64, ptr %14 monotonic, align 8
  %168 = icmp eq i64 %167, 0
  %169 = select i1 %168, i32 4, i32 1
  br label %173

170:                                              ; preds = %151
  store i64 %137, ptr %5, align 8, !tbaa !53
  tail call fastcc void @cc_notice(ptr noundef nonnull %0) #12
  %171 = load atomic i64, ptr %14 monotonic, align 8
  %172 = icmp eq i64 %171, 0
  br i1 %172, label %80, label %173

173:                                              ; preds = %70, %63, %59, %55, %46, %44, %91, %94, %170, %83, %165
  %174 = phi i32 [ %169, %165 ], [ 4, %91 ], [ 4, %83 ], [ 1, %170 ], [ 4, %94 ], [ 1, %63 ], [ 3, %59 ], [ 2, %55 ], [ 4, %46 ], [ 0, %44 ], [ 5, %70 ]
  ret i32 %174
}

; Function Attrs: nounwind
define internal fastcc void @cc_notice(ptr noundef captures(none) %0) unnamed_addr #0 {
  %2 = load i32, ptr @cc_watch_words, align 4, !tbaa !3
  %3 = zext i32 %2 to i64
  %4 = alloca i64, i64 %3, align 8
  %5 = icmp eq i32 %2, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %34

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %11 = load ptr, ptr %10, align 8, !tbaa !77
  br label %22

12:                                               ; preds = %22
  %13 = icmp eq i64 %27, 0
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br i1 %13, label %34, label %16

16:                                               ; preds = %12
  %17 = load i64, ptr %14, align 8, !tbaa !78
  %18 = load i32, ptr @cc_words, align 4
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 184
  br label %30

22:                                               ; preds = %9, %22
  %23 = phi i64 [ 0, %9 ], [ %28, %22 ]
  %24 = phi i64 [ 0, %9 ], [ %27, %22 ]
  %25 = getelementptr inbounds nuw i64, ptr %11, i64 %23
  %26 = load i64, ptr %25, align 8, !tbaa !7
  %27 = or i64 %26, %24
  %28 = add nuw nsw i64 %23, 1
  %29 = icmp eq i64 %28, %3
  br i1 %29, label %12, label %22, !llvm.loop !79

30:                                               ; preds = %16, %71
  %31 = phi i64 [ %17, %16 ], [ %73, %71 ]
  %32 = load i64, ptr %15, align 8, !tbaa !56
  %33 = icmp ult i64 %31, %32
  br i1 %33, label %38, label %34

34:                                               ; preds = %30, %71, %6, %12
  %35 = phi ptr [ %8, %6 ], [ %15, %12 ], [ %15, %71 ], [ %15, %30 ]
  %36 = phi ptr [ %7, %6 ], [ %14, %12 ], [ %14, %71 ], [ %14, %30 ]
  %37 = load i64, ptr %35, align 8, !tbaa !56
  store i64 %37, ptr %36, align 8, !tbaa !78
  ret void

38:                                               ; preds = %30
  %39 = load ptr, ptr %0, align 8, !tbaa !35
  %40 = mul i64 %31, %19
  %41 = getelementptr inbounds nuw i64, ptr %39, i64 %40
  call void @cc_watch(ptr noundef %41, ptr noundef nonnull %4) #13
  %42 = load ptr, ptr %20, align 8, !tbaa !77
  %43 = trunc i64 %31 to i32
  br label %46

44:                                               ; preds = %59
  %45 = load ptr, ptr %20, align 8, !tbaa !77
  br label %74

46:                                               ; preds = %38, %59
  %47 = phi i64 [ 0, %38 ], [ %62, %59 ]
  %48 = getelementptr inbounds nuw i64, ptr %4, i64 %47
  %49 = load i64, ptr %48, align 8, !tbaa !7
  %50 = getelementptr inbounds nuw i64, ptr %42, i64 %47
  %51 = load i64, ptr %50, align 8, !tbaa !7
  %52 = and i64 %51, %49
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %59, label %54

54:                                               ; preds = %46
  %55 = load ptr, ptr %21, align 8, !tbaa !80
  %56 = shl i64 %47, 6
  %57 = and i64 %56, 4294967232
  %58 = getelementptr inbounds nuw i32, ptr %55, i64 %57
  br label %64

59:                                               ; preds = %64, %46
  %60 = xor i64 %49, -1
  %61 = and i64 %51, %60
  store i64 %61, ptr %50, align 8, !tbaa !7
  %62 = add nuw nsw i64 %47, 1
  %63 = icmp eq i64 %62, %3
  br i1 %63, label %44, label %46, !llvm.loop !81

64:                                               ; preds = %54, %64
  %65 = phi i64 [ %52, %54 ], [ %69, %64 ]
  %66 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %65, i1 true)
  %67 = getelementptr inbounds nuw i32, ptr %58, i64 %66
  store i32 %43, ptr %67, align 4, !tbaa !3
  %68 = add i64 %65, -1
  %69 = and i64 %68, %65
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %59, label %64, !llvm.loop !82

71:                                               ; preds = %74
  %72 = icmp eq i64 %79, 0
  %73 = add i64 %31, 1
  br i1 %72, label %34, label %30, !llvm.loop !83

74:                                               ; preds = %44, %74
  %75 = phi i64 [ 0, %44 ], [ %80, %74 ]
  %76 = phi i64 [ 0, %44 ], [ %79, %74 ]
  %77 = getelementptr inbounds nuw i64, ptr %45, i64 %75
  %78 = load i64, ptr %77, align 8, !tbaa !7
  %79 = or i64 %78, %76
  %80 = add nuw nsw i64 %75, 1
  %81 = icmp eq i64 %80, %3
  br i1 %81, label %71, label %74, !llvm.loop !84
}

; Function Attrs: nounwind
define i32 @cc_join(ptr noundef captures(none) %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %4 = load ptr, ptr %3, align 8, !tbaa !85
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %23 = getelementptr inbounds nuw i8, ptr %4, i64 72
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %29 = load i32, ptr @cc_actions, align 4
  %30 = icmp eq i32 %29, 0
  %31 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %33 = zext i32 %29 to i64
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %35 = load i32, ptr @cc_words, align 4
  %36 = zext i32 %35 to i64
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %43 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %44 = getelementptr inbounds nuw i8, ptr %4, i64 24
  %45 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %47 = load i32, ptr @cc_watch_words, align 4
  %48 = icmp eq i32 %47, 0
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %51 = zext i32 %47 to i64
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 192
  br label %53

53:                                               ; preds = %522, %2
  %54 = phi ptr [ %523, %522 ], [ %4, %2 ]
  %55 = load i64, ptr %5, align 8, !tbaa !86
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %57, label %125

57:                                               ; preds = %53
  %58 = load i64, ptr %7, align 8, !tbaa !53
  %59 = load i64, ptr %8, align 8, !tbaa !55
  %60 = icmp eq i64 %58, %59
  br i1 %60, label %61, label %79

61:                                               ; preds = %57
  %62 = load i64, ptr %9, align 8, !tbaa !56
  %63 = icmp eq i64 %58, %62
  br i1 %63, label %123, label %64

64:                                               ; preds = %61
  %65 = load i64, ptr %10, align 8, !tbaa !60
  %66 = icmp ult i64 %62, %65
  br i1 %66, label %67, label %123

67:                                               ; preds = %64
  %68 = load i64, ptr %11, align 8, !tbaa !57
  %69 = load i64, ptr %12, align 8, !tbaa !58
  %70 = icmp eq i64 %68, %69
  br i1 %70, label %123, label %71

71:                                               ; preds = %67
  %72 = load i64, ptr %13, align 8, !tbaa !61
  %73 = icmp ult i64 %68, %72
  br i1 %73, label %74, label %123

74:                                               ; preds = %71
  %75 = trunc i64 %58 to i32
  %76 = load ptr, ptr %14, align 8, !tbaa !59
  %77 = add nuw i64 %68, 1
  store i64 %77, ptr %11, align 8, !tbaa !57
  %78 = getelementptr inbounds nuw i32, ptr %76, i64 %68
  store i32 %75, ptr %78, align 4, !tbaa !3
  store i64 %62, ptr %8, align 8, !tbaa !55
  br label %79

79:                                               ; preds = %74, %57
  %80 = phi i64 [ %59, %57 ], [ %62, %74 ]
  %81 = sub i64 %80, %58
  %82 = load i64, ptr %6, align 8, !tbaa !87
  %83 = getelementptr inbounds nuw i8, ptr %54, i64 80
  %84 = load i64, ptr %83, align 8, !tbaa !88
  %85 = mul i64 %84, %82
  %86 = icmp eq i64 %80, %58
  br i1 %86, label %123, label %87

87:                                               ; preds = %79
  %88 = load i64, ptr %15, align 8, !tbaa !62
  %89 = icmp ult i64 %81, %88
  br i1 %89, label %123, label %90

90:                                               ; preds = %87
  %91 = load i64, ptr %16, align 8, !tbaa !54
  %92 = icmp eq i64 %91, %58
  br i1 %92, label %93, label %123

93:                                               ; preds = %90
  %94 = load i64, ptr %17, align 8, !tbaa !63
  %95 = icmp ult i64 %58, %94
  br i1 %95, label %123, label %96

96:                                               ; preds = %93
  %97 = load atomic i64, ptr %18 monotonic, align 8
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %99, label %123

99:                                               ; preds = %96
  %100 = load i64, ptr %9, align 8, !tbaa !56
  %101 = add i64 %100, %85
  %102 = load i64, ptr %19, align 8, !tbaa !66
  %103 = icmp ugt i64 %101, %102
  br i1 %103, label %123, label %104

104:                                              ; preds = %99
  %105 = load i64, ptr %20, align 8, !tbaa !67
  %106 = icmp ugt i64 %101, %105
  br i1 %106, label %123, label %107

107:                                              ; preds = %104
  %108 = load i64, ptr %21, align 8, !tbaa !65
  %109 = getelementptr inbounds nuw i8, ptr %54, i64 32
  %110 = load i64, ptr %109, align 8, !tbaa !91
  %111 = add i64 %110, %108
  %112 = load i64, ptr %22, align 8, !tbaa !68
  %113 = icmp ugt i64 %111, %112
  br i1 %113, label %123, label %114

114:                                              ; preds = %107
  %115 = getelementptr inbounds nuw i8, ptr %54, i64 40
  store i64 %58, ptr %115, align 8, !tbaa !92
  store i64 %58, ptr %54, align 8, !tbaa !93
  %116 = getelementptr inbounds nuw i8, ptr %54, i64 24
  %117 = load i64, ptr %116, align 8, !tbaa !94
  %118 = tail call i64 @llvm.umin.i64(i64 %117, i64 %81)
  %119 = add i64 %118, %58
  %120 = getelementptr inbounds nuw i8, ptr %54, i64 8
  store i64 %119, ptr %120, align 8, !tbaa !95
  %121 = getelementptr inbounds nuw i8, ptr %54, i64 16
  store i64 %100, ptr %121, align 8, !tbaa !96
  %122 = getelementptr inbounds nuw i8, ptr %54, i64 48
  store i64 0, ptr %122, align 8, !tbaa !97
  br label %123

123:                                              ; preds = %61, %64, %67, %71, %79, %87, %90, %93, %96, %99, %104, %107, %114
  %124 = phi i64 [ 0, %114 ], [ 6, %79 ], [ 1, %96 ], [ 6, %93 ], [ 6, %90 ], [ 6, %87 ], [ 4, %107 ], [ 4, %104 ], [ 4, %99 ], [ 6, %61 ], [ 6, %64 ], [ 6, %67 ], [ 6, %71 ]
  store i64 %124, ptr %23, align 8, !tbaa !98
  br label %125

125:                                              ; preds = %123, %53
  %126 = getelementptr inbounds nuw i8, ptr %54, i64 64
  %127 = load atomic i64, ptr %126 acquire, align 8
  %128 = getelementptr inbounds nuw i8, ptr %54, i64 56
  %129 = atomicrmw add ptr %128, i64 1 acq_rel, align 8
  %130 = add i64 %129, 1
  %131 = load i64, ptr %6, align 8, !tbaa !87
  %132 = icmp eq i64 %130, %131
  br i1 %132, label %138, label %133

133:                                              ; preds = %125
  %134 = load atomic i64, ptr %126 acquire, align 8
  %135 = icmp eq i64 %134, %127
  br i1 %135, label %136, label %149

136:                                              ; preds = %133
  %137 = getelementptr inbounds nuw i8, ptr %54, i64 136
  br label %140

138:                                              ; preds = %125
  store atomic i64 0, ptr %128 monotonic, align 8
  %139 = add i64 %127, 1
  store atomic i64 %139, ptr %126 release, align 8
  br label %149

140:                                              ; preds = %145, %136
  %141 = phi i32 [ 0, %136 ], [ %146, %145 ]
  tail call void @llvm.aarch64.hint(i32 1)
  %142 = icmp ugt i32 %141, 19999
  br i1 %142, label %143, label %145

143:                                              ; preds = %140
  %144 = load ptr, ptr %137, align 8, !tbaa !99
  tail call void %144() #13
  br label %145

145:                                              ; preds = %143, %140
  %146 = add i32 %141, 1
  %147 = load atomic i64, ptr %126 acquire, align 8
  %148 = icmp eq i64 %147, %127
  br i1 %148, label %140, label %149, !llvm.loop !100

149:                                              ; preds = %145, %133, %138
  %150 = load i64, ptr %23, align 8, !tbaa !98
  %151 = icmp eq i64 %150, 0
  br i1 %151, label %154, label %152

152:                                              ; preds = %149
  %153 = trunc i64 %150 to i32
  ret i32 %153

154:                                              ; preds = %149
  %155 = load ptr, ptr %3, align 8, !tbaa !85
  store ptr @cc_share, ptr %24, align 8, !tbaa !27
  %156 = load ptr, ptr %1, align 8, !tbaa !69
  %157 = getelementptr inbounds nuw i8, ptr %156, i64 16
  %158 = load ptr, ptr %157, align 8, !tbaa !29
  store ptr %158, ptr %25, align 8, !tbaa !19
  %159 = getelementptr inbounds nuw i8, ptr %156, i64 40
  %160 = load i64, ptr %159, align 8, !tbaa !34
  store i64 %160, ptr %26, align 8, !tbaa !20
  store i64 0, ptr %27, align 8, !tbaa !70
  store i64 0, ptr %28, align 8, !tbaa !13
  br i1 %30, label %171, label %161

161:                                              ; preds = %154
  %162 = load ptr, ptr %31, align 8, !tbaa !26
  %163 = load ptr, ptr %32, align 8, !tbaa !71
  br label %164

164:                                              ; preds = %164, %161
  %165 = phi i64 [ 0, %161 ], [ %169, %164 ]
  %166 = getelementptr inbounds nuw i64, ptr %162, i64 %165
  %167 = load i64, ptr %166, align 8, !tbaa !7
  %168 = getelementptr inbounds nuw i64, ptr %163, i64 %165
  store i64 %167, ptr %168, align 8, !tbaa !7
  %169 = add nuw nsw i64 %165, 1
  %170 = icmp eq i64 %169, %33
  br i1 %170, label %171, label %164, !llvm.loop !72

171:                                              ; preds = %164, %154
  %172 = load i64, ptr %6, align 8, !tbaa !87
  %173 = getelementptr inbounds nuw i8, ptr %155, i64 16
  %174 = load i64, ptr %173, align 8, !tbaa !96
  %175 = load i64, ptr %34, align 8, !tbaa !101
  %176 = mul i64 %175, %172
  %177 = add i64 %176, %174
  %178 = or i64 %174, 511
  %179 = add i64 %178, 513
  %180 = icmp ugt i64 %179, %177
  br i1 %180, label %207, label %181

181:                                              ; preds = %171
  %182 = add i64 %178, 1
  br label %183

183:                                              ; preds = %204, %181
  %184 = phi i64 [ %179, %181 ], [ %205, %204 ]
  %185 = phi i64 [ %182, %181 ], [ %184, %204 ]
  %186 = lshr i64 %185, 18
  %187 = urem i64 %186, %172
  %188 = load i64, ptr %5, align 8, !tbaa !86
  %189 = icmp eq i64 %187, %188
  br i1 %189, label %190, label %204

190:                                              ; preds = %183
  %191 = mul i64 %185, %36
  %192 = mul i64 %184, %36
  %193 = icmp ult i64 %191, %192
  br i1 %193, label %194, label %196

194:                                              ; preds = %190
  %195 = load ptr, ptr %0, align 8, !tbaa !35
  br label %199

196:                                              ; preds = %199, %190
  %197 = load ptr, ptr %37, align 8, !tbaa !102
  %198 = getelementptr inbounds nuw i32, ptr %197, i64 %185
  store volatile i32 0, ptr %198, align 4, !tbaa !3
  br label %204

199:                                              ; preds = %199, %194
  %200 = phi i64 [ %191, %194 ], [ %202, %199 ]
  %201 = getelementptr inbounds nuw i64, ptr %195, i64 %200
  store volatile i64 0, ptr %201, align 8, !tbaa !7
  %202 = add i64 %200, 512
  %203 = icmp ult i64 %202, %192
  br i1 %203, label %199, label %196, !llvm.loop !103

204:                                              ; preds = %196, %183
  %205 = add i64 %184, 512
  %206 = icmp ugt i64 %205, %177
  br i1 %206, label %207, label %183, !llvm.loop !104

207:                                              ; preds = %204, %171
  store i64 0, ptr %34, align 8, !tbaa !101
  %208 = getelementptr inbounds nuw i8, ptr %155, i64 40
  %209 = getelementptr inbounds nuw i8, ptr %155, i64 48
  %210 = load atomic i64, ptr %209 monotonic, align 8
  %211 = icmp eq i64 %210, 0
  br i1 %211, label %212, label %250

212:                                              ; preds = %207
  %213 = getelementptr inbounds nuw i8, ptr %155, i64 8
  %214 = getelementptr inbounds nuw i8, ptr %155, i64 128
  br label %215

215:                                              ; preds = %247, %212
  %216 = atomicrmw add ptr %208, i64 128 monotonic, align 8
  %217 = load i64, ptr %213, align 8, !tbaa !95
  %218 = icmp ult i64 %216, %217
  br i1 %218, label %219, label %250

219:                                              ; preds = %215
  %220 = add i64 %216, 128
  %221 = tail call i64 @llvm.umin.i64(i64 %220, i64 %217)
  %222 = icmp ult i64 %216, -128
  br i1 %222, label %223, label %247

223:                                              ; preds = %219, %241
  %224 = phi i64 [ %244, %241 ], [ %216, %219 ]
  %225 = shl i64 %224, 32
  store i64 %225, ptr %38, align 8, !tbaa !24
  %226 = load ptr, ptr %0, align 8, !tbaa !35
  %227 = mul i64 %224, %36
  %228 = getelementptr inbounds nuw i64, ptr %226, i64 %227
  %229 = tail call i32 @cc_expand(ptr noundef nonnull %1, ptr noundef %228) #13
  %230 = trunc i32 %229 to i8
  %231 = load ptr, ptr %214, align 8, !tbaa !105
  %232 = load i64, ptr %155, align 8, !tbaa !93
  %233 = sub i64 %224, %232
  %234 = getelementptr inbounds nuw i8, ptr %231, i64 %233
  store i8 %230, ptr %234, align 1, !tbaa !38
  %235 = load i64, ptr %28, align 8, !tbaa !13
  %236 = icmp ugt i64 %235, 8388608
  br i1 %236, label %237, label %241

237:                                              ; preds = %223
  %238 = load atomic i64, ptr %18 monotonic, align 8
  %239 = icmp eq i64 %238, 0
  br i1 %239, label %241, label %240

240:                                              ; preds = %237
  store atomic i64 1, ptr %209 monotonic, align 8
  br label %241

241:                                              ; preds = %240, %237, %223
  %242 = load atomic i64, ptr %209 monotonic, align 8
  %243 = icmp eq i64 %242, 0
  %244 = add nuw i64 %224, 1
  %245 = icmp ult i64 %244, %221
  %246 = select i1 %243, i1 %245, i1 false
  br i1 %246, label %223, label %247, !llvm.loop !106

247:                                              ; preds = %241, %219
  %248 = load atomic i64, ptr %209 monotonic, align 8
  %249 = icmp eq i64 %248, 0
  br i1 %249, label %215, label %250

250:                                              ; preds = %247, %215, %207
  %251 = load i64, ptr %28, align 8, !tbaa !13
  %252 = trunc i64 %251 to i32
  %253 = and i32 %252, 31
  %254 = icmp ugt i64 %251, 31
  br i1 %254, label %255, label %259

255:                                              ; preds = %250
  %256 = load ptr, ptr %24, align 8, !tbaa !27
  %257 = and i32 %252, 32
  %258 = xor i32 %257, 32
  tail call void %256(ptr noundef nonnull %1, i32 noundef %258, i32 noundef 32) #13
  br label %259

259:                                              ; preds = %255, %250
  %260 = icmp eq i32 %253, 0
  br i1 %260, label %264, label %261

261:                                              ; preds = %259
  %262 = load ptr, ptr %24, align 8, !tbaa !27
  %263 = and i32 %252, 32
  tail call void %262(ptr noundef nonnull %1, i32 noundef %263, i32 noundef %253) #13
  br label %264

264:                                              ; preds = %261, %259
  store i64 0, ptr %28, align 8, !tbaa !13
  %265 = load i64, ptr %5, align 8, !tbaa !86
  %266 = getelementptr inbounds nuw i8, ptr %155, i64 80
  %267 = load i64, ptr %266, align 8, !tbaa !88
  %268 = getelementptr inbounds nuw i8, ptr %155, i64 8
  %269 = load i64, ptr %268, align 8, !tbaa !95
  %270 = load i64, ptr %155, align 8, !tbaa !93
  br label %286

271:                                              ; preds = %286
  %272 = mul i64 %267, %265
  %273 = sub i64 %269, %270
  %274 = icmp ult i64 %273, 65
  %275 = add i64 %273, -1
  %276 = lshr i64 %275, 6
  %277 = tail call range(i64 6, 65) i64 @llvm.ctlz.i64(i64 %276, i1 false)
  %278 = sub nuw nsw i64 64, %277
  %279 = select i1 %274, i64 0, i64 %278
  %280 = load i64, ptr %34, align 8, !tbaa !101
  %281 = add i64 %280, %272
  %282 = icmp ult i64 %272, %281
  br i1 %282, label %283, label %304

283:                                              ; preds = %271
  %284 = getelementptr inbounds nuw i8, ptr %155, i64 96
  %285 = load ptr, ptr %284, align 8, !tbaa !107
  br label %291

286:                                              ; preds = %286, %264
  %287 = phi i64 [ 0, %264 ], [ %289, %286 ]
  %288 = getelementptr inbounds nuw i64, ptr %39, i64 %287
  store i64 0, ptr %288, align 8, !tbaa !7
  %289 = add nuw nsw i64 %287, 1
  %290 = icmp eq i64 %289, 64
  br i1 %290, label %271, label %286, !llvm.loop !108

291:                                              ; preds = %291, %283
  %292 = phi i64 [ %272, %283 ], [ %302, %291 ]
  %293 = getelementptr inbounds nuw i64, ptr %285, i64 %292
  %294 = load i64, ptr %293, align 8, !tbaa !7
  %295 = lshr i64 %294, 32
  %296 = load i64, ptr %155, align 8, !tbaa !93
  %297 = sub i64 %295, %296
  %298 = lshr i64 %297, %279
  %299 = getelementptr inbounds nuw i64, ptr %39, i64 %298
  %300 = load i64, ptr %299, align 8, !tbaa !7
  %301 = add i64 %300, 1
  store i64 %301, ptr %299, align 8, !tbaa !7
  %302 = add nuw i64 %292, 1
  %303 = icmp eq i64 %302, %281
  br i1 %303, label %304, label %291, !llvm.loop !109

304:                                              ; preds = %291, %271
  %305 = load ptr, ptr %3, align 8, !tbaa !85
  %306 = getelementptr inbounds nuw i8, ptr %305, i64 64
  %307 = load atomic i64, ptr %306 acquire, align 8
  %308 = getelementptr inbounds nuw i8, ptr %305, i64 56
  %309 = atomicrmw add ptr %308, i64 1 acq_rel, align 8
  %310 = add i64 %309, 1
  %311 = load i64, ptr %6, align 8, !tbaa !87
  %312 = icmp eq i64 %310, %311
  br i1 %312, label %318, label %313

313:                                              ; preds = %304
  %314 = load atomic i64, ptr %306 acquire, align 8
  %315 = icmp eq i64 %314, %307
  br i1 %315, label %316, label %329

316:                                              ; preds = %313
  %317 = getelementptr inbounds nuw i8, ptr %305, i64 136
  br label %320

318:                                              ; preds = %304
  store atomic i64 0, ptr %308 monotonic, align 8
  %319 = add i64 %307, 1
  store atomic i64 %319, ptr %306 release, align 8
  br label %329

320:                                              ; preds = %325, %316
  %321 = phi i32 [ 0, %316 ], [ %326, %325 ]
  tail call void @llvm.aarch64.hint(i32 1)
  %322 = icmp ugt i32 %321, 19999
  br i1 %322, label %323, label %325

323:                                              ; preds = %320
  %324 = load ptr, ptr %317, align 8, !tbaa !99
  tail call void %324() #13
  br label %325

325:                                              ; preds = %323, %320
  %326 = add i32 %321, 1
  %327 = load atomic i64, ptr %306 acquire, align 8
  %328 = icmp eq i64 %327, %307
  br i1 %328, label %320, label %329, !llvm.loop !100

329:                                              ; preds = %325, %313, %318
  %330 = load i64, ptr %6, align 8, !tbaa !87
  %331 = icmp eq i64 %330, 0
  br i1 %331, label %334, label %332

332:                                              ; preds = %329
  %333 = load ptr, ptr %40, align 8, !tbaa !50
  br label %340

334:                                              ; preds = %340, %329
  %335 = phi i64 [ 0, %329 ], [ %347, %340 ]
  %336 = load ptr, ptr %3, align 8, !tbaa !85
  %337 = getelementptr inbounds nuw i8, ptr %336, i64 48
  %338 = load i64, ptr %337, align 8, !tbaa !97
  %339 = icmp eq i64 %338, 0
  br i1 %339, label %350, label %359

340:                                              ; preds = %340, %332
  %341 = phi i64 [ 0, %332 ], [ %348, %340 ]
  %342 = phi i64 [ 0, %332 ], [ %347, %340 ]
  %343 = getelementptr inbounds nuw ptr, ptr %333, i64 %341
  %344 = load ptr, ptr %343, align 8, !tbaa !51
  %345 = getelementptr inbounds nuw i8, ptr %344, i64 120
  %346 = load i64, ptr %345, align 8, !tbaa !101
  %347 = add i64 %346, %342
  %348 = add nuw i64 %341, 1
  %349 = icmp eq i64 %348, %330
  br i1 %349, label %334, label %340, !llvm.loop !110

350:                                              ; preds = %334
  %351 = load i64, ptr %10, align 8, !tbaa !60
  %352 = add i64 %335, 4096
  %353 = icmp ult i64 %351, %352
  br i1 %353, label %359, label %354

354:                                              ; preds = %350
  %355 = load i64, ptr %9, align 8, !tbaa !56
  %356 = sub i64 %351, %335
  %357 = add i64 %356, -4096
  %358 = icmp ugt i64 %355, %357
  br i1 %358, label %359, label %391

359:                                              ; preds = %334, %350, %354
  %360 = load i64, ptr %5, align 8, !tbaa !86
  %361 = getelementptr inbounds nuw i8, ptr %336, i64 80
  %362 = load i64, ptr %361, align 8, !tbaa !88
  %363 = mul i64 %362, %360
  %364 = load i64, ptr %34, align 8, !tbaa !101
  %365 = add i64 %364, %363
  %366 = icmp ult i64 %363, %365
  br i1 %366, label %367, label %371

367:                                              ; preds = %359
  %368 = load ptr, ptr %41, align 8, !tbaa !29
  %369 = getelementptr inbounds nuw i8, ptr %336, i64 104
  %370 = load ptr, ptr %369, align 8, !tbaa !111
  br label %382

371:                                              ; preds = %382, %359
  br i1 %30, label %393, label %372

372:                                              ; preds = %371
  %373 = load ptr, ptr %32, align 8, !tbaa !71
  %374 = load ptr, ptr %31, align 8, !tbaa !26
  br label %375

375:                                              ; preds = %375, %372
  %376 = phi i64 [ 0, %372 ], [ %380, %375 ]
  %377 = getelementptr inbounds nuw i64, ptr %373, i64 %376
  %378 = load i64, ptr %377, align 8, !tbaa !7
  %379 = getelementptr inbounds nuw i64, ptr %374, i64 %376
  store i64 %378, ptr %379, align 8, !tbaa !7
  %380 = add nuw nsw i64 %376, 1
  %381 = icmp eq i64 %380, %33
  br i1 %381, label %393, label %375, !llvm.loop !75

382:                                              ; preds = %382, %367
  %383 = phi i64 [ %363, %367 ], [ %387, %382 ]
  %384 = getelementptr inbounds nuw i64, ptr %370, i64 %383
  %385 = load i64, ptr %384, align 8, !tbaa !7
  %386 = getelementptr inbounds nuw i64, ptr %368, i64 %385
  store i64 0, ptr %386, align 8, !tbaa !7
  %387 = add nuw i64 %383, 1
  %388 = load i64, ptr %34, align 8, !tbaa !101
  %389 = add i64 %388, %363
  %390 = icmp ult i64 %387, %389
  br i1 %390, label %382, label %371, !llvm.loop !112

391:                                              ; preds = %354
  tail call fastcc void @cc_settle(ptr noundef nonnull %0, ptr noundef nonnull %1) #12
  %392 = load ptr, ptr %3, align 8, !tbaa !85
  br label %393

393:                                              ; preds = %375, %371, %391
  %394 = phi ptr [ %392, %391 ], [ %336, %371 ], [ %336, %375 ]
  %395 = phi i1 [ true, %391 ], [ false, %371 ], [ false, %375 ]
  %396 = phi i64 [ 1, %391 ], [ 0, %371 ], [ 0, %375 ]
  %397 = getelementptr inbounds nuw i8, ptr %394, i64 64
  %398 = load atomic i64, ptr %397 acquire, align 8
  %399 = getelementptr inbounds nuw i8, ptr %394, i64 56
  %400 = atomicrmw add ptr %399, i64 1 acq_rel, align 8
  %401 = add i64 %400, 1
  %402 = load i64, ptr %6, align 8, !tbaa !87
  %403 = icmp eq i64 %401, %402
  br i1 %403, label %409, label %404

404:                                              ; preds = %393
  %405 = load atomic i64, ptr %397 acquire, align 8
  %406 = icmp eq i64 %405, %398
  br i1 %406, label %407, label %420

407:                                              ; preds = %404
  %408 = getelementptr inbounds nuw i8, ptr %394, i64 136
  br label %411

409:                                              ; preds = %393
  store atomic i64 0, ptr %399 monotonic, align 8
  %410 = add i64 %398, 1
  store atomic i64 %410, ptr %397 release, align 8
  br label %420

411:                                              ; preds = %416, %407
  %412 = phi i32 [ 0, %407 ], [ %417, %416 ]
  tail call void @llvm.aarch64.hint(i32 1)
  %413 = icmp ugt i32 %412, 19999
  br i1 %413, label %414, label %416

414:                                              ; preds = %411
  %415 = load ptr, ptr %408, align 8, !tbaa !99
  tail call void %415() #13
  br label %416

416:                                              ; preds = %414, %411
  %417 = add i32 %412, 1
  %418 = load atomic i64, ptr %397 acquire, align 8
  %419 = icmp eq i64 %418, %398
  br i1 %419, label %411, label %420, !llvm.loop !100

420:                                              ; preds = %416, %404, %409
  %421 = load i64, ptr %42, align 8, !tbaa !113
  %422 = add i64 %421, %396
  store i64 %422, ptr %42, align 8, !tbaa !113
  %423 = load i64, ptr %5, align 8, !tbaa !86
  %424 = icmp eq i64 %423, 0
  br i1 %424, label %425, label %522, !llvm.loop !114

425:                                              ; preds = %420
  br i1 %395, label %426, label %512

426:                                              ; preds = %425
  %427 = load ptr, ptr %3, align 8, !tbaa !85
  %428 = load i64, ptr %6, align 8, !tbaa !87
  %429 = icmp eq i64 %428, 0
  br i1 %429, label %434, label %430

430:                                              ; preds = %426
  %431 = load ptr, ptr %40, align 8, !tbaa !50
  %432 = load i64, ptr %9, align 8, !tbaa !56
  br label %442

433:                                              ; preds = %442
  store i64 %449, ptr %9, align 8, !tbaa !56
  br label %434

434:                                              ; preds = %433, %426
  %435 = load i64, ptr %427, align 8, !tbaa !93
  %436 = getelementptr inbounds nuw i8, ptr %427, i64 8
  %437 = load i64, ptr %436, align 8, !tbaa !95
  %438 = icmp ult i64 %435, %437
  br i1 %438, label %439, label %452

439:                                              ; preds = %434
  %440 = getelementptr inbounds nuw i8, ptr %427, i64 128
  %441 = load ptr, ptr %440, align 8, !tbaa !105
  br label %455

442:                                              ; preds = %442, %430
  %443 = phi i64 [ %432, %430 ], [ %449, %442 ]
  %444 = phi i64 [ 0, %430 ], [ %450, %442 ]
  %445 = getelementptr inbounds nuw ptr, ptr %431, i64 %444
  %446 = load ptr, ptr %445, align 8, !tbaa !51
  %447 = getelementptr inbounds nuw i8, ptr %446, i64 120
  %448 = load i64, ptr %447, align 8, !tbaa !101
  %449 = add i64 %448, %443
  %450 = add nuw i64 %444, 1
  %451 = icmp eq i64 %450, %428
  br i1 %451, label %433, label %442, !llvm.loop !115

452:                                              ; preds = %467, %434
  br i1 %48, label %472, label %453

453:                                              ; preds = %452
  %454 = load ptr, ptr %49, align 8, !tbaa !77
  br label %480

455:                                              ; preds = %467, %439
  %456 = phi i64 [ %435, %439 ], [ %468, %467 ]
  %457 = sub nuw i64 %456, %435
  %458 = getelementptr inbounds nuw i8, ptr %441, i64 %457
  %459 = load i8, ptr %458, align 1, !tbaa !38
  %460 = icmp eq i8 %459, 0
  br i1 %460, label %467, label %461

461:                                              ; preds = %455
  %462 = trunc i64 %456 to i32
  %463 = load ptr, ptr %46, align 8, !tbaa !73
  %464 = load i64, ptr %21, align 8, !tbaa !65
  %465 = add i64 %464, 1
  store i64 %465, ptr %21, align 8, !tbaa !65
  %466 = getelementptr inbounds nuw i32, ptr %463, i64 %464
  store i32 %462, ptr %466, align 4, !tbaa !3
  br label %467

467:                                              ; preds = %461, %455
  %468 = add nuw i64 %456, 1
  %469 = icmp eq i64 %468, %437
  br i1 %469, label %452, label %455, !llvm.loop !116

470:                                              ; preds = %490
  %471 = load i64, ptr %436, align 8, !tbaa !95
  br label %472

472:                                              ; preds = %470, %452
  %473 = phi i64 [ %471, %470 ], [ %437, %452 ]
  %474 = load i64, ptr %9, align 8, !tbaa !56
  store i64 %474, ptr %52, align 8, !tbaa !78
  store i64 %473, ptr %16, align 8, !tbaa !54
  store i64 %473, ptr %7, align 8, !tbaa !53
  %475 = getelementptr inbounds nuw i8, ptr %427, i64 24
  %476 = load i64, ptr %475, align 8, !tbaa !94
  %477 = getelementptr inbounds nuw i8, ptr %427, i64 32
  %478 = load i64, ptr %477, align 8, !tbaa !91
  %479 = icmp ult i64 %476, %478
  br i1 %479, label %510, label %522

480:                                              ; preds = %490, %453
  %481 = phi i64 [ 0, %453 ], [ %491, %490 ]
  %482 = getelementptr inbounds nuw i64, ptr %454, i64 %481
  %483 = load i64, ptr %482, align 8, !tbaa !7
  %484 = icmp eq i64 %483, 0
  br i1 %484, label %490, label %485

485:                                              ; preds = %480
  %486 = load ptr, ptr %50, align 8, !tbaa !80
  %487 = shl i64 %481, 6
  %488 = and i64 %487, 4294967232
  %489 = getelementptr inbounds nuw i32, ptr %486, i64 %488
  br label %493

490:                                              ; preds = %505, %480
  %491 = add nuw nsw i64 %481, 1
  %492 = icmp eq i64 %491, %51
  br i1 %492, label %470, label %480, !llvm.loop !117

493:                                              ; preds = %505, %485
  %494 = phi i64 [ %483, %485 ], [ %506, %505 ]
  %495 = phi i64 [ %483, %485 ], [ %508, %505 ]
  %496 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %495, i1 true)
  %497 = getelementptr inbounds nuw i32, ptr %489, i64 %496
  %498 = load i32, ptr %497, align 4, !tbaa !3
  %499 = icmp eq i32 %498, -1
  br i1 %499, label %505, label %500

500:                                              ; preds = %493
  %501 = sub i64 0, %495
  %502 = and i64 %495, %501
  %503 = xor i64 %502, -1
  %504 = and i64 %494, %503
  store i64 %504, ptr %482, align 8, !tbaa !7
  br label %505

505:                                              ; preds = %500, %493
  %506 = phi i64 [ %494, %493 ], [ %504, %500 ]
  %507 = add i64 %495, -1
  %508 = and i64 %507, %495
  %509 = icmp eq i64 %508, 0
  br i1 %509, label %490, label %493, !llvm.loop !118

510:                                              ; preds = %472
  %511 = shl i64 %476, 1
  store i64 %511, ptr %475, align 8, !tbaa !94
  br label %522

512:                                              ; preds = %425
  %513 = load i64, ptr %43, align 8, !tbaa !97
  %514 = icmp eq i64 %513, 0
  br i1 %514, label %520, label %515

515:                                              ; preds = %512
  %516 = load i64, ptr %44, align 8, !tbaa !94
  %517 = icmp ugt i64 %516, 4096
  br i1 %517, label %518, label %520

518:                                              ; preds = %515
  %519 = lshr i64 %516, 1
  store i64 %519, ptr %44, align 8, !tbaa !94
  br label %522

520:                                              ; preds = %515, %512
  %521 = load i64, ptr %45, align 8, !tbaa !95
  store i64 %521, ptr %17, align 8, !tbaa !63
  br label %522

522:                                              ; preds = %510, %472, %520, %518, %420
  %523 = load ptr, ptr %3, align 8, !tbaa !85
  br label %53
}

; Function Attrs: nounwind
define internal fastcc void @cc_settle(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %4 = load ptr, ptr %3, align 8, !tbaa !85
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %6 = load i64, ptr %5, align 8, !tbaa !87
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %8 = load i64, ptr %7, align 8, !tbaa !86
  %9 = icmp eq i64 %6, 0
  br i1 %9, label %15, label %10

10:                                               ; preds = %2
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %12 = load ptr, ptr %11, align 8, !tbaa !50
  br label %20

13:                                               ; preds = %20
  %14 = mul i64 %27, %8
  br label %15

15:                                               ; preds = %13, %2
  %16 = phi i64 [ 0, %2 ], [ %14, %13 ]
  %17 = icmp eq i64 %8, %6
  br i1 %17, label %30, label %18

18:                                               ; preds = %15
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 200
  br label %33

20:                                               ; preds = %20, %10
  %21 = phi i64 [ 0, %10 ], [ %28, %20 ]
  %22 = phi i64 [ 0, %10 ], [ %27, %20 ]
  %23 = getelementptr inbounds nuw ptr, ptr %12, i64 %21
  %24 = load ptr, ptr %23, align 8, !tbaa !51
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 120
  %26 = load i64, ptr %25, align 8, !tbaa !101
  %27 = add i64 %26, %22
  %28 = add nuw i64 %21, 1
  %29 = icmp eq i64 %28, %6
  br i1 %29, label %13, label %20, !llvm.loop !119

30:                                               ; preds = %15
  %31 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %32 = load i64, ptr %31, align 8, !tbaa !95
  br label %71

33:                                               ; preds = %41, %18
  %34 = phi i64 [ 0, %18 ], [ %43, %41 ]
  %35 = phi i64 [ 0, %18 ], [ %42, %41 ]
  %36 = mul i64 %35, %6
  %37 = icmp ult i64 %36, %16
  br i1 %37, label %38, label %56

38:                                               ; preds = %33
  br i1 %9, label %41, label %39

39:                                               ; preds = %38
  %40 = load ptr, ptr %19, align 8, !tbaa !50
  br label %45

41:                                               ; preds = %45, %38
  %42 = phi i64 [ %35, %38 ], [ %53, %45 ]
  %43 = add nuw nsw i64 %34, 1
  %44 = icmp eq i64 %43, 64
  br i1 %44, label %56, label %33, !llvm.loop !120

45:                                               ; preds = %45, %39
  %46 = phi i64 [ 0, %39 ], [ %54, %45 ]
  %47 = phi i64 [ %35, %39 ], [ %53, %45 ]
  %48 = getelementptr inbounds nuw ptr, ptr %40, i64 %46
  %49 = load ptr, ptr %48, align 8, !tbaa !51
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 136
  %51 = getelementptr inbounds nuw i64, ptr %50, i64 %34
  %52 = load i64, ptr %51, align 8, !tbaa !7
  %53 = add i64 %52, %47
  %54 = add nuw i64 %46, 1
  %55 = icmp eq i64 %54, %6
  br i1 %55, label %41, label %45, !llvm.loop !121

56:                                               ; preds = %41, %33
  %57 = phi i64 [ 64, %41 ], [ %34, %33 ]
  %58 = load i64, ptr %4, align 8, !tbaa !93
  %59 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %60 = load i64, ptr %59, align 8, !tbaa !95
  %61 = sub i64 %60, %58
  %62 = icmp ult i64 %61, 65
  %63 = add i64 %61, -1
  %64 = lshr i64 %63, 6
  %65 = tail call range(i64 6, 65) i64 @llvm.ctlz.i64(i64 %64, i1 false)
  %66 = sub nuw nsw i64 64, %65
  %67 = select i1 %62, i64 0, i64 %66
  %68 = shl i64 %57, %67
  %69 = add i64 %68, %58
  %70 = tail call i64 @llvm.umin.i64(i64 %69, i64 %60)
  br label %71

71:                                               ; preds = %30, %56
  %72 = phi i64 [ %32, %30 ], [ %60, %56 ]
  %73 = phi i64 [ %32, %30 ], [ %70, %56 ]
  %74 = add i64 %8, 1
  br i1 %9, label %80, label %75

75:                                               ; preds = %71
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %77 = load ptr, ptr %76, align 8, !tbaa !50
  br label %85

78:                                               ; preds = %85
  %79 = mul i64 %92, %74
  br label %80

80:                                               ; preds = %78, %71
  %81 = phi i64 [ 0, %71 ], [ %79, %78 ]
  %82 = icmp eq i64 %74, %6
  br i1 %82, label %131, label %83

83:                                               ; preds = %80
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 200
  br label %95

85:                                               ; preds = %85, %75
  %86 = phi i64 [ 0, %75 ], [ %93, %85 ]
  %87 = phi i64 [ 0, %75 ], [ %92, %85 ]
  %88 = getelementptr inbounds nuw ptr, ptr %77, i64 %86
  %89 = load ptr, ptr %88, align 8, !tbaa !51
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 120
  %91 = load i64, ptr %90, align 8, !tbaa !101
  %92 = add i64 %91, %87
  %93 = add nuw i64 %86, 1
  %94 = icmp eq i64 %93, %6
  br i1 %94, label %78, label %85, !llvm.loop !119

95:                                               ; preds = %103, %83
  %96 = phi i64 [ 0, %83 ], [ %105, %103 ]
  %97 = phi i64 [ 0, %83 ], [ %104, %103 ]
  %98 = mul i64 %97, %6
  %99 = icmp ult i64 %98, %81
  br i1 %99, label %100, label %118

100:                                              ; preds = %95
  br i1 %9, label %103, label %101

101:                                              ; preds = %100
  %102 = load ptr, ptr %84, align 8, !tbaa !50
  br label %107

103:                                              ; preds = %107, %100
  %104 = phi i64 [ %97, %100 ], [ %115, %107 ]
  %105 = add nuw nsw i64 %96, 1
  %106 = icmp eq i64 %105, 64
  br i1 %106, label %118, label %95, !llvm.loop !120

107:                                              ; preds = %107, %101
  %108 = phi i64 [ 0, %101 ], [ %116, %107 ]
  %109 = phi i64 [ %97, %101 ], [ %115, %107 ]
  %110 = getelementptr inbounds nuw ptr, ptr %102, i64 %108
  %111 = load ptr, ptr %110, align 8, !tbaa !51
  %112 = getelementptr inbounds nuw i8, ptr %111, i64 136
  %113 = getelementptr inbounds nuw i64, ptr %112, i64 %96
  %114 = load i64, ptr %113, align 8, !tbaa !7
  %115 = add i64 %114, %109
  %116 = add nuw i64 %108, 1
  %117 = icmp eq i64 %116, %6
  br i1 %117, label %103, label %107, !llvm.loop !121

118:                                              ; preds = %103, %95
  %119 = phi i64 [ 64, %103 ], [ %96, %95 ]
  %120 = load i64, ptr %4, align 8, !tbaa !93
  %121 = sub i64 %72, %120
  %122 = icmp ult i64 %121, 65
  %123 = add i64 %121, -1
  %124 = lshr i64 %123, 6
  %125 = tail call range(i64 6, 65) i64 @llvm.ctlz.i64(i64 %124, i1 false)
  %126 = sub nuw nsw i64 64, %125
  %127 = select i1 %122, i64 0, i64 %126
  %128 = shl i64 %119, %127
  %129 = add i64 %128, %120
  %130 = tail call i64 @llvm.umin.i64(i64 %129, i64 %72)
  br label %131

131:                                              ; preds = %80, %118
  %132 = phi i64 [ %130, %118 ], [ %72, %80 ]
  %133 = load i32, ptr @cc_watch_words, align 4, !tbaa !3
  %134 = zext i32 %133 to i64
  %135 = alloca i64, i64 %134, align 8
  %136 = getelementptr inbounds nuw i8, ptr %4, i64 120
  %137 = load ptr, ptr %136, align 8, !tbaa !122
  %138 = icmp eq i32 %133, 0
  br i1 %138, label %144, label %139

139:                                              ; preds = %131
  %140 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %141 = load ptr, ptr %140, align 8, !tbaa !77
  br label %149

142:                                              ; preds = %149
  %143 = icmp eq i64 %154, 0
  br label %144

144:                                              ; preds = %142, %131
  %145 = phi i1 [ true, %131 ], [ %143, %142 ]
  %146 = icmp ult i64 %73, %132
  br i1 %146, label %147, label %157

147:                                              ; preds = %144
  %148 = load i64, ptr %4, align 8, !tbaa !93
  br label %165

149:                                              ; preds = %139, %149
  %150 = phi i64 [ 0, %139 ], [ %155, %149 ]
  %151 = phi i64 [ 0, %139 ], [ %154, %149 ]
  %152 = getelementptr inbounds nuw i64, ptr %141, i64 %150
  %153 = load i64, ptr %152, align 8, !tbaa !7
  %154 = or i64 %153, %151
  %155 = add nuw nsw i64 %150, 1
  %156 = icmp eq i64 %155, %134
  br i1 %156, label %142, label %149, !llvm.loop !123

157:                                              ; preds = %165, %144
  br i1 %9, label %171, label %158

158:                                              ; preds = %157
  %159 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %160 = load i64, ptr %159, align 8, !tbaa !88
  %161 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %162 = load ptr, ptr %161, align 8, !tbaa !50
  %163 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %164 = sub i64 %132, %73
  br label %176

165:                                              ; preds = %147, %165
  %166 = phi i64 [ %73, %147 ], [ %169, %165 ]
  %167 = sub i64 %166, %148
  %168 = getelementptr inbounds nuw i32, ptr %137, i64 %167
  store i32 0, ptr %168, align 4, !tbaa !3
  %169 = add nuw i64 %166, 1
  %170 = icmp eq i64 %169, %132
  br i1 %170, label %157, label %165, !llvm.loop !124

171:                                              ; preds = %190, %157
  %172 = phi i64 [ 0, %157 ], [ %191, %190 ]
  %173 = trunc i64 %172 to i32
  br i1 %146, label %174, label %215

174:                                              ; preds = %171
  %175 = load i64, ptr %4, align 8, !tbaa !93
  br label %225

176:                                              ; preds = %158, %190
  %177 = phi i64 [ 0, %158 ], [ %193, %190 ]
  %178 = phi i64 [ 0, %158 ], [ %191, %190 ]
  %179 = phi i64 [ 0, %158 ], [ %192, %190 ]
  %180 = mul i64 %160, %179
  %181 = getelementptr inbounds nuw ptr, ptr %162, i64 %179
  %182 = load ptr, ptr %181, align 8, !tbaa !51
  %183 = getelementptr inbounds nuw i8, ptr %182, i64 120
  %184 = load i64, ptr %183, align 8, !tbaa !101
  %185 = add i64 %184, %180
  %186 = icmp ult i64 %180, %185
  br i1 %186, label %187, label %190

187:                                              ; preds = %176
  %188 = load ptr, ptr %163, align 8, !tbaa !107
  %189 = add i64 %184, %177
  br label %195

190:                                              ; preds = %212, %176
  %191 = phi i64 [ %178, %176 ], [ %203, %212 ]
  %192 = add nuw i64 %179, 1
  %193 = add i64 %177, %160
  %194 = icmp eq i64 %192, %6
  br i1 %194, label %171, label %176, !llvm.loop !125

195:                                              ; preds = %187, %212
  %196 = phi i64 [ %178, %187 ], [ %203, %212 ]
  %197 = phi i64 [ %180, %187 ], [ %213, %212 ]
  %198 = getelementptr inbounds nuw i64, ptr %188, i64 %197
  %199 = load i64, ptr %198, align 8, !tbaa !7
  %200 = lshr i64 %199, 32
  %201 = icmp ult i64 %200, %73
  %202 = zext i1 %201 to i64
  %203 = add i64 %196, %202
  %204 = sub i64 %200, %73
  %205 = icmp ult i64 %204, %164
  br i1 %205, label %206, label %212

206:                                              ; preds = %195
  %207 = load i64, ptr %4, align 8, !tbaa !93
  %208 = sub i64 %200, %207
  %209 = getelementptr inbounds nuw i32, ptr %137, i64 %208
  %210 = load i32, ptr %209, align 4, !tbaa !3
  %211 = add i32 %210, 1
  store i32 %211, ptr %209, align 4, !tbaa !3
  br label %212

212:                                              ; preds = %206, %195
  %213 = add nuw i64 %197, 1
  %214 = icmp eq i64 %213, %189
  br i1 %214, label %190, label %195, !llvm.loop !126

215:                                              ; preds = %225, %171
  %216 = phi i32 [ %173, %171 ], [ %231, %225 ]
  br i1 %9, label %234, label %217

217:                                              ; preds = %215
  %218 = getelementptr inbounds nuw i8, ptr %4, i64 80
  %219 = load i64, ptr %218, align 8, !tbaa !88
  %220 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %221 = load ptr, ptr %220, align 8, !tbaa !50
  %222 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %223 = sub i64 %132, %73
  %224 = getelementptr inbounds nuw i8, ptr %4, i64 112
  br label %242

225:                                              ; preds = %174, %225
  %226 = phi i32 [ %173, %174 ], [ %231, %225 ]
  %227 = phi i64 [ %73, %174 ], [ %232, %225 ]
  %228 = sub i64 %227, %175
  %229 = getelementptr inbounds nuw i32, ptr %137, i64 %228
  %230 = load i32, ptr %229, align 4, !tbaa !3
  store i32 %226, ptr %229, align 4, !tbaa !3
  %231 = add i32 %230, %226
  %232 = add nuw i64 %227, 1
  %233 = icmp eq i64 %232, %132
  br i1 %233, label %215, label %225, !llvm.loop !127

234:                                              ; preds = %255, %215
  %235 = zext i32 %216 to i64
  %236 = icmp ult i64 %172, %235
  br i1 %236, label %237, label %317

237:                                              ; preds = %234
  %238 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %239 = load ptr, ptr %238, align 8, !tbaa !128
  %240 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %241 = load ptr, ptr %240, align 8, !tbaa !107
  br label %292

242:                                              ; preds = %217, %255
  %243 = phi i64 [ 0, %217 ], [ %257, %255 ]
  %244 = phi i64 [ 0, %217 ], [ %256, %255 ]
  %245 = mul i64 %219, %244
  %246 = getelementptr inbounds nuw ptr, ptr %221, i64 %244
  %247 = load ptr, ptr %246, align 8, !tbaa !51
  %248 = getelementptr inbounds nuw i8, ptr %247, i64 120
  %249 = load i64, ptr %248, align 8, !tbaa !101
  %250 = add i64 %249, %245
  %251 = icmp ult i64 %245, %250
  br i1 %251, label %252, label %255

252:                                              ; preds = %242
  %253 = load ptr, ptr %222, align 8, !tbaa !107
  %254 = add i64 %249, %243
  br label %259

255:                                              ; preds = %276, %242
  %256 = add nuw i64 %244, 1
  %257 = add i64 %243, %219
  %258 = icmp eq i64 %256, %6
  br i1 %258, label %234, label %242, !llvm.loop !129

259:                                              ; preds = %252, %276
  %260 = phi i64 [ %245, %252 ], [ %277, %276 ]
  %261 = getelementptr inbounds nuw i64, ptr %253, i64 %260
  %262 = load i64, ptr %261, align 8, !tbaa !7
  %263 = lshr i64 %262, 32
  %264 = sub i64 %263, %73
  %265 = icmp ult i64 %264, %223
  br i1 %265, label %266, label %276

266:                                              ; preds = %259
  %267 = trunc i64 %260 to i32
  %268 = load ptr, ptr %224, align 8, !tbaa !128
  %269 = load i64, ptr %4, align 8, !tbaa !93
  %270 = sub i64 %263, %269
  %271 = getelementptr inbounds nuw i32, ptr %137, i64 %270
  %272 = load i32, ptr %271, align 4, !tbaa !3
  %273 = add i32 %272, 1
  store i32 %273, ptr %271, align 4, !tbaa !3
  %274 = zext i32 %272 to i64
  %275 = getelementptr inbounds nuw i32, ptr %268, i64 %274
  store i32 %267, ptr %275, align 4, !tbaa !3
  br label %276

276:                                              ; preds = %266, %259
  %277 = add nuw i64 %260, 1
  %278 = icmp eq i64 %277, %254
  br i1 %278, label %255, label %259, !llvm.loop !130

279:                                              ; preds = %312
  %280 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %281 = getelementptr inbounds nuw i8, ptr %4, i64 104
  %282 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %283 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %284 = load i32, ptr @cc_words, align 4, !tbaa !3
  %285 = zext i32 %284 to i64
  %286 = getelementptr inbounds nuw i8, ptr %4, i64 88
  %287 = icmp eq i32 %284, 0
  %288 = getelementptr inbounds nuw i8, ptr %4, i64 96
  %289 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %290 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %291 = getelementptr inbounds nuw i8, ptr %0, i64 184
  br label %318

292:                                              ; preds = %237, %312
  %293 = phi i64 [ %172, %237 ], [ %315, %312 ]
  %294 = getelementptr inbounds nuw i32, ptr %239, i64 %293
  %295 = load i32, ptr %294, align 4, !tbaa !3
  %296 = zext i32 %295 to i64
  %297 = getelementptr inbounds nuw i64, ptr %241, i64 %296
  %298 = load i64, ptr %297, align 8, !tbaa !7
  %299 = icmp ugt i64 %293, %172
  br i1 %299, label %300, label %312

300:                                              ; preds = %292, %309
  %301 = phi i64 [ %310, %309 ], [ %293, %292 ]
  %302 = getelementptr i32, ptr %239, i64 %301
  %303 = getelementptr i8, ptr %302, i64 -4
  %304 = load i32, ptr %303, align 4, !tbaa !3
  %305 = zext i32 %304 to i64
  %306 = getelementptr inbounds nuw i64, ptr %241, i64 %305
  %307 = load i64, ptr %306, align 8, !tbaa !7
  %308 = icmp ugt i64 %307, %298
  br i1 %308, label %309, label %312

309:                                              ; preds = %300
  store i32 %304, ptr %302, align 4, !tbaa !3
  %310 = add i64 %301, -1
  %311 = icmp ugt i64 %310, %172
  br i1 %311, label %300, label %312, !llvm.loop !131

312:                                              ; preds = %300, %309, %292
  %313 = phi i64 [ %293, %292 ], [ %172, %309 ], [ %301, %300 ]
  %314 = getelementptr inbounds nuw i32, ptr %239, i64 %313
  store i32 %295, ptr %314, align 4, !tbaa !3
  %315 = add nuw nsw i64 %293, 1
  %316 = icmp eq i64 %315, %235
  br i1 %316, label %279, label %292, !llvm.loop !132

317:                                              ; preds = %403, %234
  ret void

318:                                              ; preds = %279, %403
  %319 = phi i64 [ %172, %279 ], [ %404, %403 ]
  %320 = add nuw nsw i64 %319, 32
  %321 = icmp ult i64 %320, %235
  %322 = load ptr, ptr %282, align 8, !tbaa !128
  %323 = load ptr, ptr %280, align 8, !tbaa !29
  %324 = load ptr, ptr %281, align 8, !tbaa !111
  br i1 %321, label %325, label %332

325:                                              ; preds = %318
  %326 = getelementptr inbounds nuw i32, ptr %322, i64 %320
  %327 = load i32, ptr %326, align 4, !tbaa !3
  %328 = zext i32 %327 to i64
  %329 = getelementptr inbounds nuw i64, ptr %324, i64 %328
  %330 = load i64, ptr %329, align 8, !tbaa !7
  %331 = getelementptr inbounds nuw i64, ptr %323, i64 %330
  call void @llvm.prefetch.p0(ptr %331, i32 1, i32 3, i32 1)
  br label %332

332:                                              ; preds = %325, %318
  %333 = getelementptr inbounds nuw i32, ptr %322, i64 %319
  %334 = load i32, ptr %333, align 4, !tbaa !3
  %335 = zext i32 %334 to i64
  %336 = load i64, ptr %283, align 8, !tbaa !96
  %337 = add i64 %336, %319
  %338 = getelementptr inbounds nuw i64, ptr %324, i64 %335
  %339 = load i64, ptr %338, align 8, !tbaa !7
  %340 = getelementptr inbounds nuw i64, ptr %323, i64 %339
  %341 = load ptr, ptr %0, align 8, !tbaa !35
  %342 = mul i64 %337, %285
  %343 = getelementptr inbounds nuw i64, ptr %341, i64 %342
  %344 = load ptr, ptr %286, align 8, !tbaa !133
  %345 = mul nuw i64 %285, %335
  %346 = getelementptr inbounds nuw i64, ptr %344, i64 %345
  br i1 %287, label %354, label %347

347:                                              ; preds = %332, %347
  %348 = phi i64 [ %352, %347 ], [ 0, %332 ]
  %349 = getelementptr inbounds nuw i64, ptr %346, i64 %348
  %350 = load i64, ptr %349, align 8, !tbaa !7
  %351 = getelementptr inbounds nuw i64, ptr %343, i64 %348
  store i64 %350, ptr %351, align 8, !tbaa !7
  %352 = add nuw nsw i64 %348, 1
  %353 = icmp eq i64 %352, %285
  br i1 %353, label %354, label %347

354:                                              ; preds = %347, %332
  %355 = load ptr, ptr %288, align 8, !tbaa !107
  %356 = getelementptr inbounds nuw i64, ptr %355, i64 %335
  %357 = load i64, ptr %356, align 8, !tbaa !7
  %358 = lshr i64 %357, 32
  %359 = trunc nuw i64 %358 to i32
  %360 = load ptr, ptr %289, align 8, !tbaa !102
  %361 = getelementptr inbounds nuw i32, ptr %360, i64 %337
  store i32 %359, ptr %361, align 4, !tbaa !3
  %362 = load i64, ptr %340, align 8, !tbaa !7
  %363 = and i64 %362, -4294967296
  %364 = add i64 %337, 1
  %365 = or i64 %363, %364
  store i64 %365, ptr %340, align 8, !tbaa !7
  br i1 %145, label %403, label %366

366:                                              ; preds = %354
  call void @cc_watch(ptr noundef %343, ptr noundef nonnull %135) #13
  br i1 %138, label %403, label %367

367:                                              ; preds = %366
  %368 = trunc nuw i64 %337 to i32
  br label %369

369:                                              ; preds = %367, %381
  %370 = phi i64 [ 0, %367 ], [ %382, %381 ]
  %371 = getelementptr inbounds nuw i64, ptr %135, i64 %370
  %372 = load i64, ptr %371, align 8, !tbaa !7
  %373 = load ptr, ptr %290, align 8, !tbaa !77
  %374 = getelementptr inbounds nuw i64, ptr %373, i64 %370
  %375 = load i64, ptr %374, align 8, !tbaa !7
  %376 = and i64 %375, %372
  %377 = icmp eq i64 %376, 0
  br i1 %377, label %381, label %378

378:                                              ; preds = %369
  %379 = shl i64 %370, 6
  %380 = and i64 %379, 4294967232
  br label %384

381:                                              ; preds = %399, %369
  %382 = add nuw nsw i64 %370, 1
  %383 = icmp eq i64 %382, %134
  br i1 %383, label %403, label %369, !llvm.loop !134

384:                                              ; preds = %378, %399
  %385 = phi i64 [ %376, %378 ], [ %401, %399 ]
  %386 = load ptr, ptr %291, align 8, !tbaa !80
  %387 = getelementptr inbounds nuw i32, ptr %386, i64 %380
  %388 = call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %385, i1 true)
  %389 = getelementptr inbounds nuw i32, ptr %387, i64 %388
  %390 = load atomic i32, ptr %389 monotonic, align 4
  br label %391

391:                                              ; preds = %395, %384
  %392 = phi i32 [ %390, %384 ], [ %398, %395 ]
  %393 = zext i32 %392 to i64
  %394 = icmp ult i64 %337, %393
  br i1 %394, label %395, label %399

395:                                              ; preds = %391
  %396 = cmpxchg weak ptr %389, i32 %392, i32 %368 monotonic monotonic, align 4
  %397 = extractvalue { i32, i1 } %396, 1
  %398 = extractvalue { i32, i1 } %396, 0
  br i1 %397, label %399, label %391, !llvm.loop !135

399:                                              ; preds = %395, %391
  %400 = add i64 %385, -1
  %401 = and i64 %400, %385
  %402 = icmp eq i64 %401, 0
  br i1 %402, label %381, label %384, !llvm.loop !136

403:                                              ; preds = %381, %366, %354
  %404 = add i64 %319, 1
  %405 = icmp eq i64 %404, %235
  br i1 %405, label %317, label %318, !llvm.loop !137
}

declare void @cc_watch(ptr noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #6

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @cc_insert(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) #5 {
  %4 = load ptr, ptr %0, align 8, !tbaa !69
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 48
  %6 = load i64, ptr %5, align 8, !tbaa !56
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 104
  %8 = load i64, ptr %7, align 8, !tbaa !66
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 112
  %10 = load i64, ptr %9, align 8, !tbaa !67
  %11 = tail call i64 @llvm.umin.i64(i64 %8, i64 %10)
  %12 = zext i32 %2 to i64
  %13 = add i64 %6, %12
  %14 = icmp ugt i64 %13, %11
  br i1 %14, label %24, label %15

15:                                               ; preds = %3
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %17 = load i64, ptr %16, align 8, !tbaa !24
  %18 = trunc i64 %17 to i32
  %19 = icmp ugt i32 %18, 1048576
  br i1 %19, label %20, label %26

20:                                               ; preds = %15
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 168
  %22 = load atomic i64, ptr %21 monotonic, align 8
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %26, label %24

24:                                               ; preds = %20, %3
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 1, ptr %25, align 8, !tbaa !70
  br label %26

26:                                               ; preds = %24, %20, %15
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %28 = load i64, ptr %27, align 8, !tbaa !70
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %30, label %147

30:                                               ; preds = %26
  %31 = load ptr, ptr %4, align 8, !tbaa !35
  %32 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %33 = load ptr, ptr %32, align 8, !tbaa !29
  %34 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %35 = load i64, ptr %34, align 8, !tbaa !34
  %36 = sub i64 64, %35
  %37 = shl nsw i64 -1, %36
  %38 = xor i64 %37, -1
  %39 = icmp eq i32 %2, 0
  br i1 %39, label %50, label %40

40:                                               ; preds = %30
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %42 = load ptr, ptr %41, align 8, !tbaa !21
  %43 = load i32, ptr @cc_words, align 4, !tbaa !3
  %44 = zext i32 %43 to i64
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %46 = load ptr, ptr %45, align 8, !tbaa !23
  %47 = icmp eq i32 %43, 0
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %49 = getelementptr inbounds nuw i8, ptr %4, i64 8
  br label %52

50:                                               ; preds = %143, %30
  %51 = phi i64 [ %6, %30 ], [ %144, %143 ]
  store i64 %51, ptr %5, align 8, !tbaa !56
  br label %147

52:                                               ; preds = %40, %143
  %53 = phi i64 [ 0, %40 ], [ %145, %143 ]
  %54 = phi i64 [ %6, %40 ], [ %144, %143 ]
  %55 = trunc nuw i64 %53 to i32
  %56 = add i32 %1, %55
  %57 = zext i32 %56 to i64
  %58 = mul nuw i64 %44, %57
  %59 = getelementptr inbounds nuw i64, ptr %42, i64 %58
  %60 = getelementptr inbounds nuw i64, ptr %46, i64 %57
  %61 = load i64, ptr %60, align 8, !tbaa !7
  %62 = and i64 %61, 4294967294
  %63 = or disjoint i64 %62, 1
  %64 = lshr i64 %61, %35
  %65 = and i64 %64, -8
  %66 = insertelement <8 x i64> poison, i64 %63, i64 0
  %67 = shufflevector <8 x i64> %66, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %68

68:                                               ; preds = %140, %52
  %69 = phi i64 [ %65, %52 ], [ %142, %140 ]
  %70 = getelementptr inbounds nuw i64, ptr %33, i64 %69
  %71 = load volatile <8 x i64>, ptr %70, align 16, !tbaa !38, !noalias !138
  %72 = lshr <8 x i64> %71, splat (i64 32)
  %73 = icmp eq <8 x i64> %72, %67
  %74 = bitcast <8 x i1> %73 to i8
  %75 = icmp eq i8 %74, 0
  br i1 %75, label %105, label %76

76:                                               ; preds = %68
  %77 = zext i8 %74 to i32
  br label %78

78:                                               ; preds = %76, %101
  %79 = phi i32 [ %103, %101 ], [ %77, %76 ]
  %80 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %79, i1 true)
  %81 = zext nneg i32 %80 to i64
  %82 = getelementptr i64, ptr %70, i64 %81
  %83 = load i64, ptr %82, align 8, !tbaa !7
  %84 = add i64 %83, 4294967295
  %85 = and i64 %84, 4294967295
  %86 = mul nuw i64 %85, %44
  %87 = getelementptr inbounds nuw i64, ptr %31, i64 %86
  br i1 %47, label %143, label %88

88:                                               ; preds = %78, %88
  %89 = phi i64 [ %97, %88 ], [ 0, %78 ]
  %90 = phi i64 [ %96, %88 ], [ 0, %78 ]
  %91 = getelementptr inbounds nuw i64, ptr %87, i64 %89
  %92 = load i64, ptr %91, align 8, !tbaa !7
  %93 = getelementptr inbounds nuw i64, ptr %59, i64 %89
  %94 = load i64, ptr %93, align 8, !tbaa !7
  %95 = xor i64 %94, %92
  %96 = or i64 %95, %90
  %97 = add nuw nsw i64 %89, 1
  %98 = icmp eq i64 %97, %44
  br i1 %98, label %99, label %88

99:                                               ; preds = %88
  %100 = icmp eq i64 %96, 0
  br i1 %100, label %143, label %101

101:                                              ; preds = %99
  %102 = add nsw i32 %79, -1
  %103 = and i32 %102, %79
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %109, label %78, !llvm.loop !141

105:                                              ; preds = %68
  %106 = icmp eq <8 x i64> %71, zeroinitializer
  %107 = bitcast <8 x i1> %106 to i8
  %108 = icmp eq i8 %107, 0
  br i1 %108, label %140, label %113

109:                                              ; preds = %101
  %110 = icmp eq <8 x i64> %71, zeroinitializer
  %111 = bitcast <8 x i1> %110 to i8
  %112 = icmp eq i8 %111, 0
  br i1 %112, label %140, label %114

113:                                              ; preds = %105
  br i1 %47, label %125, label %114

114:                                              ; preds = %109, %113
  %115 = phi i8 [ %107, %113 ], [ %111, %109 ]
  %116 = mul i64 %54, %44
  %117 = getelementptr inbounds nuw i64, ptr %31, i64 %116
  br label %118

118:                                              ; preds = %114, %118
  %119 = phi i64 [ 0, %114 ], [ %123, %118 ]
  %120 = getelementptr inbounds nuw i64, ptr %59, i64 %119
  %121 = load i64, ptr %120, align 8, !tbaa !7
  %122 = getelementptr inbounds nuw i64, ptr %117, i64 %119
  store i64 %121, ptr %122, align 8, !tbaa !7
  %123 = add nuw nsw i64 %119, 1
  %124 = icmp eq i64 %123, %44
  br i1 %124, label %125, label %118

125:                                              ; preds = %118, %113
  %126 = phi i8 [ %107, %113 ], [ %115, %118 ]
  %127 = load ptr, ptr %48, align 8, !tbaa !25
  %128 = getelementptr inbounds nuw i64, ptr %127, i64 %57
  %129 = load i64, ptr %128, align 8, !tbaa !7
  %130 = lshr i64 %129, 32
  %131 = trunc nuw i64 %130 to i32
  %132 = load ptr, ptr %49, align 8, !tbaa !102
  %133 = getelementptr inbounds nuw i32, ptr %132, i64 %54
  store i32 %131, ptr %133, align 4, !tbaa !3
  %134 = shl nuw i64 %63, 32
  %135 = add i64 %54, 1
  %136 = or i64 %134, %135
  %137 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %126, i1 true)
  %138 = zext nneg i8 %137 to i64
  %139 = getelementptr i64, ptr %70, i64 %138
  store i64 %136, ptr %139, align 8, !tbaa !7
  br label %143

140:                                              ; preds = %109, %105
  %141 = add i64 %69, 8
  %142 = and i64 %141, %38
  br label %68, !llvm.loop !142

143:                                              ; preds = %78, %99, %125
  %144 = phi i64 [ %135, %125 ], [ %54, %99 ], [ %54, %78 ]
  %145 = add nuw nsw i64 %53, 1
  %146 = icmp eq i64 %145, %12
  br i1 %146, label %50, label %52, !llvm.loop !143

147:                                              ; preds = %26, %50
  ret void
}

declare i32 @cc_expand(ptr noundef, ptr noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn
declare void @llvm.aarch64.hint(i32) #8

; Function Attrs: nofree norecurse nounwind
define internal void @cc_share(ptr noundef captures(none) %0, i32 noundef %1, i32 noundef %2) #9 {
  %4 = load ptr, ptr %0, align 8, !tbaa !69
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 216
  %6 = load ptr, ptr %5, align 8, !tbaa !85
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %8 = load i64, ptr %7, align 8, !tbaa !96
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %10 = load i64, ptr %9, align 8, !tbaa !101
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %12 = load i64, ptr %11, align 8, !tbaa !86
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 80
  %14 = load i64, ptr %13, align 8, !tbaa !88
  %15 = mul i64 %14, %12
  %16 = zext i32 %2 to i64
  %17 = add i64 %10, %16
  %18 = icmp ugt i64 %17, %14
  br i1 %18, label %28, label %19

19:                                               ; preds = %3
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = load i64, ptr %20, align 8, !tbaa !24
  %22 = trunc i64 %21 to i32
  %23 = icmp ugt i32 %22, 1048576
  br i1 %23, label %24, label %30

24:                                               ; preds = %19
  %25 = getelementptr inbounds nuw i8, ptr %4, i64 168
  %26 = load atomic i64, ptr %25 monotonic, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %30, label %28

28:                                               ; preds = %24, %3
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 48
  store atomic i64 1, ptr %29 monotonic, align 8
  br label %30

30:                                               ; preds = %28, %24, %19
  %31 = getelementptr inbounds nuw i8, ptr %6, i64 48
  %32 = load atomic i64, ptr %31 monotonic, align 8
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %34, label %182

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %36 = load ptr, ptr %35, align 8, !tbaa !29
  %37 = getelementptr inbounds nuw i8, ptr %4, i64 40
  %38 = load i64, ptr %37, align 8, !tbaa !34
  %39 = sub i64 64, %38
  %40 = shl nsw i64 -1, %39
  %41 = xor i64 %40, -1
  %42 = getelementptr inbounds nuw i8, ptr %6, i64 88
  %43 = load ptr, ptr %42, align 8, !tbaa !133
  %44 = getelementptr inbounds nuw i8, ptr %6, i64 96
  %45 = load ptr, ptr %44, align 8, !tbaa !107
  %46 = getelementptr inbounds nuw i8, ptr %6, i64 104
  %47 = load ptr, ptr %46, align 8, !tbaa !111
  %48 = load i32, ptr @cc_words, align 4, !tbaa !3
  %49 = shl i32 %48, 3
  %50 = zext i32 %49 to i64
  %51 = load ptr, ptr %4, align 8, !tbaa !35
  %52 = ptrtoint ptr %51 to i64
  %53 = ptrtoint ptr %43 to i64
  %54 = mul i64 %8, %50
  %55 = sub i64 %53, %54
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %57 = load ptr, ptr %56, align 8, !tbaa !21
  %58 = zext i32 %1 to i64
  %59 = zext i32 %48 to i64
  %60 = mul nuw i64 %59, %58
  %61 = getelementptr inbounds nuw i64, ptr %57, i64 %60
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %63 = load ptr, ptr %62, align 8, !tbaa !25
  %64 = getelementptr inbounds nuw i64, ptr %63, i64 %58
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %66 = load ptr, ptr %65, align 8, !tbaa !23
  %67 = getelementptr inbounds nuw i64, ptr %66, i64 %58
  %68 = icmp eq i32 %2, 0
  br i1 %68, label %72, label %69

69:                                               ; preds = %34
  %70 = icmp eq i32 %48, 0
  %71 = add i64 %8, 1
  br label %74

72:                                               ; preds = %178, %34
  %73 = phi i64 [ %10, %34 ], [ %179, %178 ]
  store i64 %73, ptr %9, align 8, !tbaa !101
  br label %182

74:                                               ; preds = %69, %178
  %75 = phi i64 [ 0, %69 ], [ %180, %178 ]
  %76 = phi i64 [ %10, %69 ], [ %179, %178 ]
  %77 = mul nuw i64 %75, %59
  %78 = getelementptr inbounds nuw i64, ptr %61, i64 %77
  %79 = getelementptr inbounds nuw i64, ptr %64, i64 %75
  %80 = load i64, ptr %79, align 8, !tbaa !7
  %81 = getelementptr inbounds nuw i64, ptr %67, i64 %75
  %82 = load i64, ptr %81, align 8, !tbaa !7
  %83 = and i64 %82, 4294967294
  %84 = or disjoint i64 %83, 1
  %85 = lshr i64 %82, %38
  %86 = and i64 %85, -8
  %87 = insertelement <8 x i64> poison, i64 %84, i64 0
  %88 = shufflevector <8 x i64> %87, <8 x i64> poison, <8 x i32> zeroinitializer
  %89 = add i64 %76, %15
  %90 = mul i64 %89, %59
  %91 = getelementptr inbounds nuw i64, ptr %43, i64 %90
  %92 = getelementptr inbounds nuw i64, ptr %45, i64 %89
  %93 = shl nuw i64 %84, 32
  %94 = add i64 %71, %89
  %95 = or i64 %93, %94
  br label %96

96:                                               ; preds = %168, %74
  %97 = phi i1 [ false, %168 ], [ true, %74 ]
  %98 = phi i64 [ %100, %168 ], [ %86, %74 ]
  br label %99

99:                                               ; preds = %96, %155
  %100 = phi i64 [ %157, %155 ], [ %98, %96 ]
  %101 = getelementptr inbounds nuw i64, ptr %36, i64 %100
  %102 = load volatile <8 x i64>, ptr %101, align 16, !tbaa !38, !noalias !144
  fence acquire
  %103 = lshr <8 x i64> %102, splat (i64 32)
  %104 = icmp eq <8 x i64> %103, %88
  %105 = bitcast <8 x i1> %104 to i8
  %106 = icmp eq i8 %105, 0
  br i1 %106, label %151, label %107

107:                                              ; preds = %99
  %108 = zext i8 %105 to i32
  br label %109

109:                                              ; preds = %107, %147
  %110 = phi i32 [ %149, %147 ], [ %108, %107 ]
  %111 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %110, i1 true)
  %112 = zext nneg i32 %111 to i64
  %113 = getelementptr i64, ptr %101, i64 %112
  %114 = load i64, ptr %113, align 8, !tbaa !7
  %115 = add i64 %114, 4294967295
  %116 = and i64 %115, 4294967295
  %117 = icmp ult i64 %116, %8
  %118 = select i1 %117, i64 %52, i64 %55
  %119 = mul nuw i64 %116, %50
  %120 = add i64 %118, %119
  %121 = inttoptr i64 %120 to ptr
  br i1 %70, label %135, label %122

122:                                              ; preds = %109, %122
  %123 = phi i64 [ %131, %122 ], [ 0, %109 ]
  %124 = phi i64 [ %130, %122 ], [ 0, %109 ]
  %125 = getelementptr inbounds nuw i64, ptr %121, i64 %123
  %126 = load i64, ptr %125, align 8, !tbaa !7
  %127 = getelementptr inbounds nuw i64, ptr %78, i64 %123
  %128 = load i64, ptr %127, align 8, !tbaa !7
  %129 = xor i64 %128, %126
  %130 = or i64 %129, %124
  %131 = add nuw nsw i64 %123, 1
  %132 = icmp eq i64 %131, %59
  br i1 %132, label %133, label %122

133:                                              ; preds = %122
  %134 = icmp eq i64 %130, 0
  br i1 %134, label %135, label %147

135:                                              ; preds = %109, %133
  %136 = sub nuw nsw i64 %116, %8
  %137 = getelementptr inbounds nuw i64, ptr %45, i64 %136
  %138 = select i1 %117, ptr %79, ptr %137
  %139 = load atomic i64, ptr %138 monotonic, align 8
  br label %140

140:                                              ; preds = %143, %135
  %141 = phi i64 [ %139, %135 ], [ %146, %143 ]
  %142 = icmp ult i64 %80, %141
  br i1 %142, label %143, label %178

143:                                              ; preds = %140
  %144 = cmpxchg weak ptr %138, i64 %141, i64 %80 monotonic monotonic, align 8
  %145 = extractvalue { i64, i1 } %144, 1
  %146 = extractvalue { i64, i1 } %144, 0
  br i1 %145, label %178, label %140, !llvm.loop !147

147:                                              ; preds = %133
  %148 = add nsw i32 %110, -1
  %149 = and i32 %148, %110
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %151, label %109, !llvm.loop !148

151:                                              ; preds = %147, %99
  %152 = icmp eq <8 x i64> %102, zeroinitializer
  %153 = bitcast <8 x i1> %152 to i8
  %154 = icmp eq i8 %153, 0
  br i1 %154, label %155, label %158

155:                                              ; preds = %151
  %156 = add i64 %100, 8
  %157 = and i64 %156, %41
  br label %99, !llvm.loop !149

158:                                              ; preds = %151
  br i1 %97, label %159, label %168

159:                                              ; preds = %158
  br i1 %70, label %167, label %160

160:                                              ; preds = %159, %160
  %161 = phi i64 [ %165, %160 ], [ 0, %159 ]
  %162 = getelementptr inbounds nuw i64, ptr %78, i64 %161
  %163 = load i64, ptr %162, align 8, !tbaa !7
  %164 = getelementptr inbounds nuw i64, ptr %91, i64 %161
  store i64 %163, ptr %164, align 8, !tbaa !7
  %165 = add nuw nsw i64 %161, 1
  %166 = icmp eq i64 %165, %59
  br i1 %166, label %167, label %160

167:                                              ; preds = %160, %159
  store i64 %80, ptr %92, align 8, !tbaa !7
  br label %168

168:                                              ; preds = %167, %158
  %169 = tail call range(i8 0, 9) i8 @llvm.cttz.i8(i8 %153, i1 true)
  %170 = zext nneg i8 %169 to i64
  %171 = add nuw i64 %100, %170
  %172 = getelementptr inbounds nuw i64, ptr %36, i64 %171
  %173 = cmpxchg ptr %172, i64 0, i64 %95 release monotonic, align 8
  %174 = extractvalue { i64, i1 } %173, 1
  br i1 %174, label %175, label %96

175:                                              ; preds = %168
  %176 = getelementptr inbounds nuw i64, ptr %47, i64 %89
  store i64 %171, ptr %176, align 8, !tbaa !7
  %177 = add i64 %76, 1
  br label %178

178:                                              ; preds = %140, %143, %175
  %179 = phi i64 [ %177, %175 ], [ %76, %143 ], [ %76, %140 ]
  %180 = add nuw nsw i64 %75, 1
  %181 = icmp eq i64 %180, %16
  br i1 %181, label %72, label %74, !llvm.loop !150

182:                                              ; preds = %30, %72
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.cttz.i8(i8, i1 immarg) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #10

attributes #0 = { nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #3 = { noinline nounwind }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #5 = { nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) }
attributes #6 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }
attributes #8 = { mustprogress nocallback nofree nosync nounwind willreturn }
attributes #9 = { nofree norecurse nounwind }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nobuiltin }
attributes #13 = { nobuiltin nounwind }
attributes #14 = { nounwind }


!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"long long", !5, i64 0}
!9 = distinct !{!9, !10, !11, !12}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!"llvm.loop.vectorize.width", i32 1}
!13 = !{!14, !8, i64 32}
!14 = !{!"cc_worker", !15, i64 0, !16, i64 8, !17, i64 16, !8, i64 24, !8, i64 32, !8, i64 40, !17, i64 48, !17, i64 56, !17, i64 64, !17, i64 72, !17, i64 80, !18, i64 88, !8, i64 96, !16, i64 104, !8, i64 112, !8, i64 120, !8, i64 128, !5, i64 136}
!15 = !{!"p1 _ZTS9cc_search", !16, i64 0}
!16 = !{!"any pointer", !5, i64 0}
!17 = !{!"p1 long long", !16, i64 0}
!18 = !{!"p1 int", !16, i64 0}
!19 = !{!14, !17, i64 16}
!20 = !{!14, !8, i64 24}
!21 = !{!14, !17, i64 48}
!22 = distinct !{!22, !10, !11, !12}
!23 = !{!14, !17, i64 56}
!24 = !{!14, !8, i64 40}
!25 = !{!14, !17, i64 64}
!26 = !{!14, !17, i64 72}
!27 = !{!14, !16, i64 8}
!28 = !{!14, !18, i64 88}
!29 = !{!30, !17, i64 16}
!30 = !{!"cc_search", !17, i64 0, !18, i64 8, !17, i64 16, !18, i64 24, !18, i64 32, !8, i64 40, !8, i64 48, !8, i64 56, !8, i64 64, !8, i64 72, !8, i64 80, !8, i64 88, !8, i64 96, !8, i64 104, !8, i64 112, !8, i64 120, !8, i64 128, !8, i64 136, !8, i64 144, !8, i64 152, !8, i64 160, !8, i64 168, !17, i64 176, !18, i64 184, !8, i64 192, !31, i64 200, !8, i64 208, !33, i64 216}
!31 = !{!"p2 _ZTS9cc_worker", !32, i64 0}
!32 = !{!"any p2 pointer", !16, i64 0}
!33 = !{!"p1 _ZTS8cc_block", !16, i64 0}
!34 = !{!30, !8, i64 40}
!35 = !{!30, !17, i64 0}
!36 = distinct !{!36, !10, !11}
!37 = distinct !{!37, !10, !11}
!38 = !{!5, !5, i64 0}
!39 = !{!40}
!40 = distinct !{!40, !41, !"cc_read: argument 0"}
!41 = distinct !{!41, !"cc_read"}
!42 = distinct !{!42, !11}
!43 = distinct !{!43, !10, !11}
!44 = !{!45}
!45 = distinct !{!45, !46, !"cc_read: argument 0"}
!46 = distinct !{!46, !"cc_read"}
!47 = distinct !{!47, !10, !11, !12}
!48 = distinct !{!48, !10, !11}
!49 = distinct !{!49, !11}
!50 = !{!30, !31, i64 200}
!51 = !{!52, !52, i64 0}
!52 = !{!"p1 _ZTS9cc_worker", !16, i64 0}
!53 = !{!30, !8, i64 56}
!54 = !{!30, !8, i64 88}
!55 = !{!30, !8, i64 80}
!56 = !{!30, !8, i64 48}
!57 = !{!30, !8, i64 64}
!58 = !{!30, !8, i64 120}
!59 = !{!30, !18, i64 24}
!60 = !{!30, !8, i64 136}
!61 = !{!30, !8, i64 144}
!62 = !{!30, !8, i64 152}
!63 = !{!30, !8, i64 160}
!64 = distinct !{!64, !11}
!65 = !{!30, !8, i64 72}
!66 = !{!30, !8, i64 104}
!67 = !{!30, !8, i64 112}
!68 = !{!30, !8, i64 128}
!69 = !{!14, !15, i64 0}
!70 = !{!14, !8, i64 96}
!71 = !{!14, !17, i64 80}
!72 = distinct !{!72, !10, !11}
!73 = !{!30, !18, i64 32}
!74 = distinct !{!74, !10, !11}
!75 = distinct !{!75, !10, !11}
!76 = !{!30, !8, i64 96}
!77 = !{!30, !17, i64 176}
!78 = !{!30, !8, i64 192}
!79 = distinct !{!79, !10, !11}
!80 = !{!30, !18, i64 184}
!81 = distinct !{!81, !10, !11}
!82 = distinct !{!82, !10, !11}
!83 = distinct !{!83, !10, !11}
!84 = distinct !{!84, !10, !11}
!85 = !{!30, !33, i64 216}
!86 = !{!14, !8, i64 112}
!87 = !{!30, !8, i64 208}
!88 = !{!89, !8, i64 80}
!89 = !{!"cc_block", !8, i64 0, !8, i64 8, !8, i64 16, !8, i64 24, !8, i64 32, !8, i64 40, !8, i64 48, !8, i64 56, !8, i64 64, !8, i64 72, !8, i64 80, !17, i64 88, !17, i64 96, !17, i64 104, !18, i64 112, !18, i64 120, !90, i64 128, !16, i64 136}
!90 = !{!"p1 omnipotent char", !16, i64 0}
!91 = !{!89, !8, i64 32}
!92 = !{!89, !8, i64 40}
!93 = !{!89, !8, i64 0}
!94 = !{!89, !8, i64 24}
!95 = !{!89, !8, i64 8}
!96 = !{!89, !8, i64 16}
!97 = !{!89, !8, i64 48}
!98 = !{!89, !8, i64 72}
!99 = !{!89, !16, i64 136}
!100 = distinct !{!100, !10, !11}
!101 = !{!14, !8, i64 120}
!102 = !{!30, !18, i64 8}
!103 = distinct !{!103, !10, !11}
!104 = distinct !{!104, !10, !11}
!105 = !{!89, !90, i64 128}
!106 = distinct !{!106, !10, !11}
!107 = !{!89, !17, i64 96}
!108 = distinct !{!108, !10, !11}
!109 = distinct !{!109, !10, !11}
!110 = distinct !{!110, !10, !11}
!111 = !{!89, !17, i64 104}
!112 = distinct !{!112, !10, !11}
!113 = !{!14, !8, i64 128}
!114 = distinct !{!114, !11}
!115 = distinct !{!115, !10, !11}
!116 = distinct !{!116, !10, !11}
!117 = distinct !{!117, !10, !11}
!118 = distinct !{!118, !10, !11}
!119 = distinct !{!119, !10, !11}
!120 = distinct !{!120, !10, !11}
!121 = distinct !{!121, !10, !11}
!122 = !{!89, !18, i64 120}
!123 = distinct !{!123, !10, !11}
!124 = distinct !{!124, !10, !11}
!125 = distinct !{!125, !10, !11}
!126 = distinct !{!126, !10, !11}
!127 = distinct !{!127, !10, !11}
!128 = !{!89, !18, i64 112}
!129 = distinct !{!129, !10, !11}
!130 = distinct !{!130, !10, !11}
!131 = distinct !{!131, !10, !11}
!132 = distinct !{!132, !10, !11}
!133 = !{!89, !17, i64 88}
!134 = distinct !{!134, !10, !11}
!135 = distinct !{!135, !10, !11}
!136 = distinct !{!136, !10, !11}
!137 = distinct !{!137, !10, !11}
!138 = !{!139}
!139 = distinct !{!139, !140, !"cc_read: argument 0"}
!140 = distinct !{!140, !"cc_read"}
!141 = distinct !{!141, !10, !11}
!142 = distinct !{!142, !11}
!143 = distinct !{!143, !10, !11}
!144 = !{!145}
!145 = distinct !{!145, !146, !"cc_read: argument 0"}
!146 = distinct !{!146, !"cc_read"}
!147 = distinct !{!147, !10, !11}
!148 = distinct !{!148, !10, !11}
!149 = distinct !{!149, !11}
!150 = distinct !{!150, !10, !11}
